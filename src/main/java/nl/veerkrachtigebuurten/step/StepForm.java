package nl.veerkrachtigebuurten.step;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.veerkrachtigebuurten.moment.MomentWords;
import org.jspecify.annotations.Nullable;

/** What the form of a step submits. Complete once validated; a new step has no version yet. */
record StepForm(
        @NotBlank @Size(max = 160) String title,
        @NotNull Long ownerId,
        @Nullable @MomentWords @Size(max = 120) String moment,

        @Nullable @Min(value = 1, message = "{step.weight.range}") @Max(value = 9, message = "{step.weight.range}")
        Integer weight,

        @Nullable Integer version) {

    static StepForm of(Step step) {
        var moment = step.moment();
        return new StepForm(
                step.title(), step.owner().id(), moment == null ? null : moment.words(), step.weight(), step.version());
    }

    /** How much it counts; what nobody says counts once. */
    int counts() {
        return requireNonNullElse(weight, 1);
    }
}
