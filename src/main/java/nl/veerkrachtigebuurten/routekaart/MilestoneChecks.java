package nl.veerkrachtigebuurten.routekaart;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_MILESTONES;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.seats.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What a milestone form must satisfy that only a look at the stored ones tells; said beside the field. */
@Component
class MilestoneChecks {

    private final Milestones milestones;
    private final MilestoneParts parts;
    private final NeededNames needed;
    private final Seats seats;
    private final Rights rights;
    private final Clock clock;

    MilestoneChecks(
            Milestones milestones, MilestoneParts parts, NeededNames needed, Seats seats, Rights rights, Clock clock) {
        this.needed = needed;
        this.milestones = milestones;
        this.parts = parts;
        this.seats = seats;
        this.rights = rights;
        this.clock = clock;
    }

    void check(@Nullable MilestoneForm form, Errors errors) {
        if (form == null) {
            return;
        }
        if (!errors.hasFieldErrors("lane")) {
            checkLane(form, errors);
        }
        if (!errors.hasFieldErrors("ownerId") && !seats.existsById(form.ownerId())) {
            errors.rejectValue("ownerId", "milestone.owner.unknown");
        }
        needed.check(form, errors);
        if (!Evidence.isReadable(form.evidence())) {
            errors.rejectValue("evidence", "milestone.evidence.unreadable");
        }
    }

    /** Besides: another moment needs a reason, and a milestone cannot need itself. */
    void check(long id, @Nullable MilestoneForm form, Errors errors) {
        check(form, errors);
        if (form == null) {
            return;
        }
        if (!errors.hasFieldErrors("moment") && form.reason() == null && shifts(id, form)) {
            errors.rejectValue("reason", "milestone.reason.needed");
        }
        var circle = parts.circle(id, form);
        if (!circle.isEmpty()) {
            errors.rejectValue("needIds", "milestone.needs.circle", new Object[] {circle}, null);
        }
    }

    private void checkLane(MilestoneForm form, Errors errors) {
        if (form.lane() == Milestone.Lane.PILLARS && form.pillars().isEmpty()) {
            errors.rejectValue("pillarIds", "milestone.pillars.needed");
        } else if (!rights.may(EDIT_MILESTONES.name(), form.scopes())) {
            errors.rejectValue(form.pillars().isEmpty() ? "lane" : "pillarIds", "milestone.lane.notYours");
        }
    }

    private boolean shifts(long id, MilestoneForm form) {
        return milestones.get(id).shiftsTo(Moment.of(form.moment(), LocalDate.now(clock)));
    }
}
