package nl.veerkrachtigebuurten.milestonefile;

import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.routekaart.MilestoneService;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import org.springframework.stereotype.Component;

/** Stores what a row says, as if somebody had filled in its form: with the same rights, checks and reasons. */
@Component
class RowWriting {

    private final Milestones milestones;
    private final MilestoneService service;

    RowWriting(Milestones milestones, MilestoneService service) {
        this.milestones = milestones;
        this.service = service;
    }

    void write(ReadRow row, Member member) {
        var values = row.values();
        var id = row.milestoneId();
        if (values == null) {
            return;
        }
        if (id == null) {
            service.plan(values.form(), member);
        } else {
            service.revise(id, values.form(milestones.withAll(id)), member);
        }
    }
}
