package nl.veerkrachtigebuurten.cause;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_CAUSES;
import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CauseService {

    private final Causes causes;
    private final Indications indications;
    private final CauseChoices choices;
    private final Clock clock;

    CauseService(Causes causes, Indications indications, CauseChoices choices, Clock clock) {
        this.causes = causes;
        this.indications = indications;
        this.choices = choices;
        this.clock = clock;
    }

    @Requires(EDIT_CAUSES)
    Cause propose(CauseForm form, Member by) {
        var signature = Signature.of(by, clock);
        var cause = new Cause(form.title(), form.explanation(), signature);
        cause.belongTo(choices.pillars(form.pillarIds()), choices.neighbourhoods(form.neighbourhoods()));
        causes.save(cause);
        point(cause, form.findings(), Certainty.POSSIBLE, by);
        return cause;
    }

    @Requires(EDIT_CAUSES)
    void revise(long id, CauseForm form) {
        var cause = causes.get(id);
        cause.requireVersion(form.version());
        cause.describe(form.title(), form.explanation());
        cause.belongTo(choices.pillars(form.pillarIds()), choices.neighbourhoods(form.neighbourhoods()));
    }

    @Requires(EDIT_CAUSES)
    void indicate(long id, IndicationForm form, Member by) {
        var cause = causes.get(id);
        if (form.kind() == EvidenceKind.FINDING) {
            point(cause, form.findings(), form.certainty(), by);
        } else {
            indications.save(Indication.typed(cause, form, Signature.of(by, clock)));
        }
    }

    /** A finding points at a cause once. */
    private void point(Cause cause, List<Long> findingIds, Certainty certainty, Member by) {
        if (!findingIds.isEmpty()) {
            indications.hold(ids(findingIds));
        }
        var seen = choices.findings(findingIds, by);
        var known = seen.isEmpty() ? Set.<Long>of() : indications.known(cause.id(), ids(findingIds));
        var signature = Signature.of(by, clock);
        seen.stream()
                .map(Finding::id)
                .filter(id -> !known.contains(id))
                .forEach(id -> indications.save(Indication.finding(cause, id, certainty, signature)));
    }
}
