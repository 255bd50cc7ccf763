package nl.veerkrachtigebuurten.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the form of another name of a partner submits. */
record PartnerNameForm(
        @NotBlank @Size(max = 120) String name,
        PartnerName.@NotNull Kind kind,
        @Nullable LocalDate usedFrom,
        @Nullable LocalDate usedUntil) {

    boolean endsBeforeItBegins() {
        return usedFrom != null && usedUntil != null && usedUntil.isBefore(usedFrom);
    }
}
