package nl.veerkrachtigebuurten.fitcheck;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the form of a fit check submits. Complete once validated. */
record FitCheckForm(
        @Nullable Long planId,
        @Nullable Long interventionId,
        @NotBlank @Size(max = 300) String question,
        @Nullable @Size(max = 300) String questionEnglish,
        @NotNull Asked asked,
        @Nullable Long neighbourhoodId,
        @NotNull LocalDate opens,
        @NotNull LocalDate closes,
        @NotNull @Min(2) @Max(4) Integer oneIn) {

    @SuppressWarnings("NullAway")
    static FitCheckForm blank(FitStart start, LocalDate today) {
        return new FitCheckForm(
                start.plan(), start.intervention(), null, null, Asked.RESIDENTS, null, today, today.plusWeeks(4), 3);
    }
}
