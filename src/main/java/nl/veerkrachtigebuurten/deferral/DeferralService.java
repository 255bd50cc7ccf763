package nl.veerkrachtigebuurten.deferral;

import static nl.veerkrachtigebuurten.access.Permission.DEFER_CAUSES;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DeferralService {

    private final Deferrals deferrals;
    private final Clock clock;

    DeferralService(Deferrals deferrals, Clock clock) {
        this.deferrals = deferrals;
        this.clock = clock;
    }

    @Requires(value = DEFER_CAUSES, of = "#cause")
    void defer(Cause cause, DeferralForm form, Member by) {
        if (deferrals.isTakenUp(cause.id())) {
            throw new RefusedException("deferral.refused.takenUp");
        }
        deferrals.save(new Deferral(cause, form.sentence(), Signature.of(by, clock)));
    }
}
