package nl.veerkrachtigebuurten.judgement;

import static nl.veerkrachtigebuurten.access.Permission.ARGUE_CAUSES;
import static nl.veerkrachtigebuurten.access.Permission.EDIT_CAUSES;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Causes;
import nl.veerkrachtigebuurten.cause.Signature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JudgementService {

    private final Causes causes;
    private final Arguments arguments;
    private final Assessments assessments;
    private final Clock clock;

    JudgementService(Causes causes, Arguments arguments, Assessments assessments, Clock clock) {
        this.causes = causes;
        this.arguments = arguments;
        this.assessments = assessments;
        this.clock = clock;
    }

    @Requires(ARGUE_CAUSES)
    void argue(long causeId, ArgumentForm form, Member by) {
        arguments.save(new Argument(causes.get(causeId), form.stance(), form.words(), Signature.of(by, clock)));
    }

    @Requires(EDIT_CAUSES)
    void assess(long causeId, AssessmentForm form, Member by) {
        var cause = causes.get(causeId);
        cause.requireVersion(form.version());
        cause.assess(
                form.certainty(),
                arguments.isSupportedByOthers(causeId, cause.proposed().personId()));
        assessments.save(new Assessment(cause, form.reason(), Signature.of(by, clock)));
    }
}
