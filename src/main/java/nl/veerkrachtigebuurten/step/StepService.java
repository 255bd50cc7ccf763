package nl.veerkrachtigebuurten.step;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_MILESTONES;
import static nl.veerkrachtigebuurten.access.Permission.TICK_STEPS;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import nl.veerkrachtigebuurten.routekaart.Signature;
import nl.veerkrachtigebuurten.seats.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StepService {

    private final Steps steps;
    private final StepMarks marks;
    private final Milestones milestones;
    private final Seats seats;
    private final Clock clock;

    StepService(Steps steps, StepMarks marks, Milestones milestones, Seats seats, Clock clock) {
        this.steps = steps;
        this.marks = marks;
        this.milestones = milestones;
        this.seats = seats;
        this.clock = clock;
    }

    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#milestoneId)")
    long plan(long milestoneId, StepForm form) {
        var owner = seats.get(form.ownerId());
        var step = new Step(milestones.get(milestoneId), form.title(), owner, moment(form, null), form.counts());
        step.stand(steps.of(milestoneId).size());
        return steps.save(step).id();
    }

    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#milestoneId)")
    void revise(long milestoneId, long id, StepForm form) {
        var step = steps.at(milestoneId, id);
        step.requireVersion(form.version());
        step.revise(form.title(), seats.get(form.ownerId()), moment(form, step.moment()), form.counts());
    }

    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#milestoneId)")
    void move(long milestoneId, long id, Direction to) {
        var inOrder = to.move(steps.of(milestoneId), step -> step.id() == id);
        inOrder.forEach(step -> step.stand(inOrder.indexOf(step)));
    }

    @Requires(value = TICK_STEPS, of = "@steps.at(#milestoneId, #id)")
    void tick(long milestoneId, long id, Member member) {
        become(StepState.DONE, null, milestoneId, id, member);
    }

    @Requires(value = TICK_STEPS, of = "@steps.at(#milestoneId, #id)")
    void untick(long milestoneId, long id, Member member) {
        become(StepState.OPEN, null, milestoneId, id, member);
    }

    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#milestoneId)")
    void lapse(long milestoneId, long id, String why, Member member) {
        become(StepState.LAPSED, why, milestoneId, id, member);
    }

    /** One after the other, so that the second of two finds what the first did. */
    private void become(StepState to, @Nullable String why, long milestoneId, long id, Member member) {
        steps.findAlone(milestoneId, id)
                .orElseThrow(NotFoundException::new)
                .become(to, why, Signature.of(member, clock))
                .ifPresent(marks::save);
    }

    /** What is said again in the same words was said on the day it was said first. */
    private @Nullable Moment moment(StepForm form, @Nullable Moment was) {
        var words = form.moment();
        if (words == null || was != null && was.words().equals(words)) {
            return words == null ? null : was;
        }
        return Moment.of(words, LocalDate.now(clock));
    }
}
