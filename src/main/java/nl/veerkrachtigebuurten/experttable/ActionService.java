package nl.veerkrachtigebuurten.experttable;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_ACTIONS;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.programme.PartnerOrganisation;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import nl.veerkrachtigebuurten.seats.Body;
import nl.veerkrachtigebuurten.seats.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ActionService {

    private final Actions actions;
    private final Seats seats;
    private final PartnerOrganisations partners;
    private final Clock clock;

    ActionService(Actions actions, Seats seats, PartnerOrganisations partners, Clock clock) {
        this.actions = actions;
        this.seats = seats;
        this.partners = partners;
        this.clock = clock;
    }

    @Requires(value = EDIT_ACTIONS, of = "#table")
    long plan(Body table, ActionForm form) {
        var today = LocalDate.now(clock);
        var owner = seats.get(form.ownerId());
        var moment = Moment.of(form.moment(), today);
        return actions.save(new Action(table, form.title(), owner, partner(form), moment, today))
                .id();
    }

    @Requires(value = EDIT_ACTIONS, of = "@actions.get(#id).table()")
    void revise(long id, ActionForm form) {
        var action = actions.get(id);
        action.requireVersion(form.version());
        var moment = Moment.of(form.moment(), LocalDate.now(clock));
        action.revise(form.title(), seats.get(form.ownerId()), partner(form), moment);
    }

    private @Nullable PartnerOrganisation partner(ActionForm form) {
        return form.partnerId() == null ? null : partners.get(form.partnerId());
    }
}
