package nl.veerkrachtigebuurten.intervention;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_INTERVENTIONS;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Signature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class InterventionService {

    private final Interventions interventions;
    private final InterventionStatements statements;
    private final InterventionChoices choices;
    private final Doings doings;
    private final Clock clock;

    InterventionService(
            Interventions interventions,
            InterventionStatements statements,
            InterventionChoices choices,
            Doings doings,
            Clock clock) {
        this.interventions = interventions;
        this.statements = statements;
        this.choices = choices;
        this.doings = doings;
        this.clock = clock;
    }

    @Requires(value = EDIT_INTERVENTIONS, of = "#form.scopes()")
    Intervention think(InterventionForm form, Member by) {
        var signature = Signature.of(by, clock);
        return interventions.save(new Intervention(signature).describe(form, choices.bonds(form)));
    }

    @Requires(value = EDIT_INTERVENTIONS, of = "@interventions.get(#id)")
    void revise(long id, InterventionForm form) {
        var intervention = interventions.withAll(id);
        intervention.requireVersion(form.version());
        intervention.describe(form, choices.bonds(form));
    }

    @Requires(value = EDIT_INTERVENTIONS, of = "@interventions.get(#id)")
    void state(long id, StatementForm form, Member by) {
        var intervention = interventions.get(id);
        intervention.requireVersion(form.version());
        statements.save(intervention.state(form.state(), form.words(), Signature.of(by, clock)));
    }

    @Requires(value = EDIT_INTERVENTIONS, of = "@interventions.get(#id)")
    void link(long id, long actionId) {
        doings.link(id, actionId);
    }

    @Requires(value = EDIT_INTERVENTIONS, of = "@interventions.get(#id)")
    void unlink(long id, long actionId) {
        doings.unlink(id, actionId);
    }
}
