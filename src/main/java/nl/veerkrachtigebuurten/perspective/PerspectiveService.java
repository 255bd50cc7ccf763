package nl.veerkrachtigebuurten.perspective;

import static nl.veerkrachtigebuurten.access.Permission.STATE_PERSPECTIVES;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.programme.PartnerOrganisation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PerspectiveService {

    private final Perspectives perspectives;
    private final DifferencesOfView differences;
    private final Clock clock;

    PerspectiveService(Perspectives perspectives, DifferencesOfView differences, Clock clock) {
        this.perspectives = perspectives;
        this.differences = differences;
        this.clock = clock;
    }

    @Requires(value = STATE_PERSPECTIVES, of = "#partner")
    void state(Cause cause, PartnerOrganisation partner, PerspectiveForm form, Member by) {
        perspectives.save(new Perspective(cause, partner, form, Signature.of(by, clock)));
    }

    @Requires(STATE_PERSPECTIVES)
    void differ(Cause cause, DifferenceForm form, Member by) {
        differences.save(new Difference(cause, form.words(), Signature.of(by, clock)));
    }
}
