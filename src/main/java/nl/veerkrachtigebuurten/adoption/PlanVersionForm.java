package nl.veerkrachtigebuurten.adoption;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said when a plan is submitted: who is asked, and what they should know. */
record PlanVersionForm(
        @NotEmpty(message = "{planVersion.seatIds.missing}") List<Long> seatIds,
        @Size(max = 1000) @Nullable String note) {

    static PlanVersionForm to(List<Invitee> everybody) {
        return new PlanVersionForm(everybody.stream().map(Invitee::id).toList(), null);
    }

    List<Invitee> chosenFrom(List<Invitee> everybody) {
        return everybody.stream()
                .filter(invitee -> seatIds.contains(invitee.id()))
                .toList();
    }
}
