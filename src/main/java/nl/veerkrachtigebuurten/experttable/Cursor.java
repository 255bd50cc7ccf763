package nl.veerkrachtigebuurten.experttable;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.ScrollPosition.Direction;

/** A place in the list of actions, as it stands in an address: {@code 2026-03-17.123}. */
record Cursor(LocalDate due, long id) {

    static Cursor at(Action action) {
        return new Cursor(requireNonNull(action.due()), action.id());
    }

    /** What cannot be read is the beginning. */
    static Optional<Cursor> read(@Nullable String text) {
        if (text == null || !text.matches("\\d{4}-\\d{2}-\\d{2}\\.\\d{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Cursor(LocalDate.parse(text.substring(0, 10)), Long.parseLong(text.substring(11))));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    KeysetScrollPosition towards(Direction direction) {
        return ScrollPosition.of(Map.of("due", due, "id", id), direction);
    }

    @Override
    public String toString() {
        return due + "." + id;
    }
}
