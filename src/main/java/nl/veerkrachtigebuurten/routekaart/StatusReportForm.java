package nl.veerkrachtigebuurten.routekaart;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.veerkrachtigebuurten.moment.MomentWords;
import org.jspecify.annotations.Nullable;

/**
 * How it stands, in words, and the moment at which it is now expected, where that is another one.
 *
 * @param seen the moment of which one has seen what it moves
 */
record StatusReportForm(
        @NotNull MilestoneState assessment,
        @NotBlank @Size(max = 2000) String words,
        @Nullable @MomentWords @Size(max = 120) String moment,
        @Nullable String seen) {

    /** The moment to which it shifts; none of what is reached or dropped. */
    @Nullable
    String shiftsTo() {
        return assessment.isOver() ? null : moment;
    }

    /** Whether an owner can say this; that it is planned or open follows from the moment. */
    boolean isSayable() {
        return MilestoneState.SAYABLE.contains(assessment);
    }
}
