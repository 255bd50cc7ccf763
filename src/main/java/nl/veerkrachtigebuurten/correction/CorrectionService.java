package nl.veerkrachtigebuurten.correction;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_CAUSES;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Signature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CorrectionService {

    private final Corrections corrections;
    private final Clock clock;

    CorrectionService(Corrections corrections, Clock clock) {
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Once; whoever does so after somebody else changes nothing. */
    @Requires(EDIT_CAUSES)
    void withdraw(Tie tie, long id, CorrectionForm form, Member by) {
        corrections.put(tie, id, form.reason(), Signature.of(by, clock));
    }
}
