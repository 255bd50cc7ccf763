package nl.veerkrachtigebuurten.assembly;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import nl.veerkrachtigebuurten.buurtscan.FindingKind;
import org.jspecify.annotations.Nullable;

/** One line of the form: one thing that was heard, or nothing yet. */
record AssemblyRow(
        @Nullable String kind,
        @Nullable @Size(max = 4000) String words,
        @Nullable @Size(max = 4000) String meaning) {

    static final AssemblyRow EMPTY = new AssemblyRow(null, null, null);

    static AssemblyRow given(@Nullable AssemblyRow row) {
        return row == null ? EMPTY : row;
    }

    /** A kind alone says nothing. */
    boolean isEmpty() {
        return words == null && meaning == null;
    }

    Optional<FindingKind> sort() {
        return FindingKind.of(kind);
    }

    String said() {
        return Objects.requireNonNull(words);
    }
}
