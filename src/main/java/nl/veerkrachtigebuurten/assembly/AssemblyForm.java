package nl.veerkrachtigebuurten.assembly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.buurtscan.FindingForm;
import nl.veerkrachtigebuurten.buurtscan.HeardBy;
import org.jspecify.annotations.Nullable;

/**
 * What was heard at a bijeenkomst. All of it is text until it is checked, so that nothing typed is lost with what cannot
 * be read.
 *
 * @param key made with the form, so that one form is taken in once
 * @param confirmed keys of the marked words that the writer says point to nobody
 */
record AssemblyForm(
        @Nullable String key,
        @NotBlank @Size(max = 120) String title,
        @NotBlank String heldOn,
        @Nullable @Size(max = 120) String place,
        @Nullable @Size(max = 160) String listeners,
        List<@Valid AssemblyRow> rows,
        @Nullable Set<String> confirmed) {

    static final int PORTION = 10;
    static final int MOST = 200;

    @SuppressWarnings("NullAway")
    AssemblyForm {
        key = key == null ? UUID.randomUUID().toString() : key;
        rows = rows == null ? List.of() : rows.stream().map(AssemblyRow::given).toList();
    }

    @SuppressWarnings("NullAway")
    static AssemblyForm blank(LocalDate today) {
        return new AssemblyForm(null, null, today.toString(), null, null, null, null).withMoreRows();
    }

    AssemblyForm withMoreRows() {
        var more = new ArrayList<>(rows);
        IntStream.range(0, Math.min(PORTION, MOST - rows.size())).forEach(any -> more.add(AssemblyRow.EMPTY));
        return new AssemblyForm(key, title, heldOn, place, listeners, more, confirmed);
    }

    /** Whether all of it was taken in before. */
    boolean isSaid(Map<UUID, String> before) {
        return IntStream.range(0, rows.size()).allMatch(row -> rows.get(row).isEmpty() || isSaid(row, before));
    }

    /** As something new: what was taken in before is left out. */
    AssemblyForm anew(Map<UUID, String> before) {
        var left = IntStream.range(0, rows.size())
                .mapToObj(row -> isSaid(row, before) ? AssemblyRow.EMPTY : rows.get(row))
                .toList();
        return new AssemblyForm(null, title, heldOn, place, listeners, left, confirmed);
    }

    private boolean isSaid(int row, Map<UUID, String> before) {
        return Objects.equals(before.get(keyOf(row)), rows.get(row).words());
    }

    private UUID keyOf(int row) {
        return UUID.nameUUIDFromBytes((submission() + "/" + row).getBytes(StandardCharsets.UTF_8));
    }

    public boolean isFull() {
        return rows.size() >= MOST;
    }

    Optional<LocalDate> day() {
        try {
            return heldOn == null ? Optional.empty() : Optional.of(LocalDate.parse(heldOn));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** The name of this submission; what somebody made up themselves stands for one too. */
    UUID submission() {
        return UUID.nameUUIDFromBytes(String.valueOf(key).getBytes(StandardCharsets.UTF_8));
    }

    /** The findings that it holds, once it was checked. */
    List<FindingForm> findings() {
        return IntStream.range(0, rows.size())
                .filter(place -> !rows.get(place).isEmpty())
                .mapToObj(this::finding)
                .toList();
    }

    private FindingForm finding(int row) {
        var told = rows.get(row);
        return new FindingForm(
                keyOf(row),
                told.said(),
                told.sort().orElseThrow(),
                place,
                HeardBy.MEETING,
                null,
                day().orElseThrow(),
                null,
                told.meaning(),
                null,
                null);
    }
}
