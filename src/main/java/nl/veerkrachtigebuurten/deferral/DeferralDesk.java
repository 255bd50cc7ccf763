package nl.veerkrachtigebuurten.deferral;

import static nl.veerkrachtigebuurten.access.Permission.DEFER_CAUSES;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Errand;
import org.springframework.stereotype.Component;

/** Asks on the start page for a word to residents, about the cause that waits longest. */
@Component
class DeferralDesk implements Desk {

    private final UnansweredCauses causes;

    DeferralDesk(UnansweredCauses causes) {
        this.causes = causes;
    }

    @Override
    public List<Errand> waitingFor(Member member) {
        return !member.may(DEFER_CAUSES)
                ? List.of()
                : causes.of(member, 1).stream()
                        .map(cause -> new Errand(
                                "deferral.errand",
                                cause.title(),
                                "/oorzaken/zonder-antwoord",
                                "deferral.errand.verb",
                                "deferral.errand.why",
                                List.of(causes.number(member), causes.days())))
                        .toList();
    }
}
