package nl.veerkrachtigebuurten.experttable;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_ACTIONS;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import nl.veerkrachtigebuurten.seats.Body;
import nl.veerkrachtigebuurten.seats.Seats;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ActionService {

    private final Actions actions;
    private final Seats seats;
    private final PartnerOrganisations partners;
    private final Aims aims;
    private final Clock clock;

    ActionService(Actions actions, Seats seats, PartnerOrganisations partners, Aims aims, Clock clock) {
        this.actions = actions;
        this.seats = seats;
        this.partners = partners;
        this.aims = aims;
        this.clock = clock;
    }

    @Requires(value = EDIT_ACTIONS, of = "#table")
    long plan(Body table, ActionForm form) {
        return actions.save(new Action(table, step(form), LocalDate.now(clock))).id();
    }

    @Requires(value = EDIT_ACTIONS, of = "@actions.get(#id).table()")
    void revise(long id, ActionForm form) {
        var action = actions.get(id);
        action.requireVersion(form.version());
        action.revise(step(form));
    }

    private Step step(ActionForm form) {
        return new Step(
                form.title(),
                seats.get(form.ownerId()),
                form.partnerId() == null ? null : partners.get(form.partnerId()),
                Moment.of(form.moment(), LocalDate.now(clock)),
                aims.at(form.serves()));
    }
}
