package nl.veerkrachtigebuurten.undermining;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Why the stuurgroep lives with it, and until which day. */
record AcceptanceForm(
        @NotBlank @Size(max = 2000) String reason, @NotNull LocalDate returnsOn) {

    private static final int YEARS = 2;

    @SuppressWarnings("NullAway")
    static AcceptanceForm blank(@Nullable LocalDate returnsOn) {
        return new AcceptanceForm("", returnsOn);
    }

    /** It returns after the decision, and within two years. */
    void check(LocalDate today, Errors errors) {
        if (errors.hasFieldErrors("returnsOn")) {
            return;
        }
        if (!returnsOn.isAfter(today)) {
            errors.rejectValue("returnsOn", "undermining.returnsOn.past");
        } else if (returnsOn.isAfter(today.plusYears(YEARS))) {
            errors.rejectValue("returnsOn", "undermining.returnsOn.far");
        }
    }
}
