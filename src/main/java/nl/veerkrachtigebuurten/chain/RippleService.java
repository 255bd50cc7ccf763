package nl.veerkrachtigebuurten.chain;

import static nl.veerkrachtigebuurten.access.Permission.REPORT_STATUS;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.routekaart.Signature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RippleService {

    private final Ripples ripples;
    private final Clock clock;

    RippleService(Ripples ripples, Clock clock) {
        this.ripples = ripples;
        this.clock = clock;
    }

    /** The moment of the milestone still holds, whatever moved. */
    @Requires(value = REPORT_STATUS, of = "@milestones.get(#milestoneId)")
    void answer(long milestoneId, Member member) {
        var by = new Signature(member.name(), member.personId(), clock.instant());
        ripples.openOf(milestoneId).forEach(ripple -> ripple.answer(by));
    }
}
