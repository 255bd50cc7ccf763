package nl.veerkrachtigebuurten.designsession;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.veerkrachtigebuurten.programme.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a design session submits. Complete once validated; a new one has no version yet.
 *
 * @param guests people with their seats, as they are typed
 * @param others who else, without names of residents
 */
record DesignSessionForm(
        @NotBlank @Size(max = 140) String title,
        @NotNull LocalDate day,
        @NotBlank @Size(max = 200) String place,
        @Nullable @Size(max = 300) String forWhom,

        @NotEmpty(message = "{designsession.pillars.needed}")
        List<Long> pillarIds,

        @Nullable List<@Nullable String> guests,
        @Nullable @PositiveOrZero @Max(500) Integer residents,
        @Nullable @Size(max = 300) String others,
        @Nullable List<String> methodIds,
        @Nullable Integer version) {

    private static final int MOST_GUESTS = 60;
    private static final int ROOM = 3;

    @SuppressWarnings("NullAway")
    static DesignSessionForm blank() {
        return new DesignSessionForm("", null, "", null, List.of(), null, null, null, null, null);
    }

    static DesignSessionForm of(DesignSession session, Collection<Guest> guests) {
        return new DesignSessionForm(
                session.title(),
                session.day(),
                session.place(),
                session.forWhom(),
                session.invited().stream().map(Pillar::id).toList(),
                guests.stream().map(Guest::label).toList(),
                session.residents() == 0 ? null : session.residents(),
                session.others(),
                List.copyOf(session.methods()),
                session.version());
    }

    List<String> methods() {
        return methodIds == null ? List.of() : methodIds;
    }

    List<String> guestLabels() {
        return guests == null
                ? List.of()
                : guests.stream()
                        .filter(line -> line != null && !line.isBlank())
                        .map(Objects::requireNonNull)
                        .distinct()
                        .limit(MOST_GUESTS)
                        .toList();
    }

    /** Who was typed, and room for some more. */
    public List<String> guestLines() {
        var lines = new ArrayList<>(guestLabels());
        for (var line = 0; line < ROOM; line++) {
            lines.add("");
        }
        return lines;
    }
}
