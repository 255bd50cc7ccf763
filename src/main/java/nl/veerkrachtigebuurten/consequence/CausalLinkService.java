package nl.veerkrachtigebuurten.consequence;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_CAUSES;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.Signature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CausalLinkService {

    private final CausalLinks links;
    private final Clock clock;

    CausalLinkService(CausalLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Says it once; whoever says it again, says nothing new. */
    @Requires(EDIT_CAUSES)
    void lead(Cause cause, Cause effect, CausalLinkForm form, Member by) {
        if (!links.existsByCauseIdAndEffectId(cause.id(), effect.id())) {
            links.save(new CausalLink(cause, effect, form.certainty(), form.why(), Signature.of(by, clock)));
        }
    }
}
