package nl.veerkrachtigebuurten.routekaart;

import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import nl.veerkrachtigebuurten.seats.Appointment;
import nl.veerkrachtigebuurten.seats.Appointments;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of members about milestones show. */
@Component
@Transactional(readOnly = true)
class MilestonePages {

    private final Milestones milestones;
    private final MilestoneHistory history;
    private final MilestoneChoices choices;
    private final Appointments appointments;
    private final ObjectProvider<MilestonePart> parts;
    private final Clock clock;

    MilestonePages(
            Milestones milestones,
            MilestoneHistory history,
            MilestoneChoices choices,
            Appointments appointments,
            ObjectProvider<MilestonePart> parts,
            Clock clock) {
        this.milestones = milestones;
        this.history = history;
        this.choices = choices;
        this.appointments = appointments;
        this.parts = parts;
        this.clock = clock;
    }

    MilestoneChoices choices() {
        return choices;
    }

    Map<String, Object> show(long id) {
        var milestone = milestones.withAll(id);
        var today = LocalDate.now(clock);
        return Map.of(
                "milestone", milestone,
                "today", today,
                "state", milestone.stateOn(today),
                "holders", holders(milestone, today),
                "needing", milestones.needing(id),
                "reports", history.reports(id),
                "slips", history.slips(id),
                "parts", parts(milestone));
    }

    private List<Part> parts(Milestone milestone) {
        return parts.orderedStream()
                .map(part -> part.on(milestone))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Appointment> holders(Milestone milestone, LocalDate today) {
        return appointments.holding(ids(List.of(milestone.owner().id())), today);
    }

    MilestoneForm form(long id) {
        return MilestoneForm.of(milestones.withAll(id));
    }

    /** What is stored now, for who was overtaken. */
    Map<String, Object> stored(long id) {
        return Map.of("stored", milestones.withAll(id));
    }

    /** A new form that already says what the member most often wants. */
    MilestoneForm firstForm(Member member) {
        var own = member.idsOf(Scope.Kind.PILLAR, Permission.EDIT_MILESTONES);
        var lane = !own.isEmpty()
                ? Milestone.Lane.PILLARS
                : member.mayEverywhere(Permission.EDIT_MILESTONES)
                        ? Milestone.Lane.GOVERNANCE
                        : Milestone.Lane.PARTICIPATION;
        return MilestoneForm.blank(
                lane, own, member.seatIds().stream().min(Long::compare).orElse(null));
    }
}
