package nl.veerkrachtigebuurten.routekaart;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_MILESTONES;
import static nl.veerkrachtigebuurten.access.Permission.REPORT_STATUS;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.moment.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class MilestoneService {

    private final Milestones milestones;
    private final MilestoneHistory history;
    private final MilestoneParts parts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MilestoneService(
            Milestones milestones,
            MilestoneHistory history,
            MilestoneParts parts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.milestones = milestones;
        this.history = history;
        this.parts = parts;
        this.events = events;
        this.clock = clock;
    }

    @Requires(value = EDIT_MILESTONES, of = "#form.scopes()")
    public long plan(MilestoneForm form, Member member) {
        var by = Signature.of(member, clock);
        var milestone = new Milestone(form.title(), parts.owner(form), moment(form.moment()), by);
        parts.fit(form, milestone);
        return milestones.save(milestone).id();
    }

    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#id)")
    public void revise(long id, MilestoneForm form, Member member) {
        var milestone = milestones.withAll(id);
        milestone.requireVersion(form.version());
        var by = Signature.of(member, clock);
        parts.refuseCircle(id, form);
        parts.fit(form, milestone);
        shift(milestone, form.moment(), form.reason(), by);
        milestone.sign(by);
    }

    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#id)")
    void drop(long id, String reason, Member member) {
        var by = Signature.of(member, clock);
        var milestone = milestones.get(id);
        history.add(milestone.report(MilestoneState.DROPPED, reason, by));
        events.publishEvent(new MilestoneDropped(id, milestone.title()));
    }

    @Requires(value = REPORT_STATUS, of = "@milestones.get(#id)")
    void report(long id, StatusReportForm form, Member member) {
        var milestone = milestones.get(id);
        var by = Signature.of(member, clock);
        var first = !milestone.isReached();
        history.add(milestone.report(form.assessment(), form.words(), by));
        if (!form.assessment().isOver()) {
            shift(milestone, form.moment(), form.words(), by);
        } else if (first && milestone.isReached()) {
            events.publishEvent(new MilestoneReached(id, milestone.title()));
        } else if (milestone.isDropped()) {
            events.publishEvent(new MilestoneDropped(id, milestone.title()));
        }
    }

    private void shift(Milestone milestone, @Nullable String to, @Nullable String why, Signature by) {
        if (to != null) {
            milestone.shift(moment(to), why, by).ifPresent(slip -> {
                history.add(slip);
                events.publishEvent(new MilestoneShifted(
                        milestone.id(), milestone.title(), slip.was(), slip.became(), slip.why(), by));
            });
        }
    }

    private Moment moment(String words) {
        return Moment.of(words, LocalDate.now(clock));
    }
}
