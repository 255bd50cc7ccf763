package nl.veerkrachtigebuurten.step;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import nl.veerkrachtigebuurten.routekaart.DemoWords;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import nl.veerkrachtigebuurten.routekaart.Signature;
import nl.veerkrachtigebuurten.seats.Appointment;
import nl.veerkrachtigebuurten.seats.Appointments;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Gives the milestones of the demo their steps. */
@Component
@Order(ProgrammePart.ROUTEKAART + 2)
class DemoSteps implements ProgrammePart {

    private final Steps steps;
    private final StepMarks marks;
    private final Milestones milestones;
    private final Appointments appointments;
    private final Clock clock;

    DemoSteps(Steps steps, StepMarks marks, Milestones milestones, Appointments appointments, Clock clock) {
        this.steps = steps;
        this.marks = marks;
        this.milestones = milestones;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** The programme file knows no steps. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var work = RecordFile.read(new ClassPathResource("demo/step.yml"), DemoWork.class);
        var held = appointments.validOn(today).stream()
                .collect(toMap(appointment -> appointment.person().name(), Function.identity(), (one, other) -> one));
        for (var towards : work.milestones()) {
            var milestone = milestones
                    .findFirstByTitleOrderById(towards.towards())
                    .orElseThrow(() -> new IllegalArgumentException(towards.towards()));
            for (var place = 0; place < towards.steps().size(); place++) {
                plan(milestone, towards.steps().get(place), place, held, today);
            }
        }
    }

    private void plan(
            Milestone milestone, DemoWork.Planned planned, int place, Map<String, Appointment> held, LocalDate today) {
        var by = planned.by() == null ? null : requireNonNull(held.get(planned.by()), planned.by());
        var owner = by == null ? milestone.owner() : by.seat();
        var weight = requireNonNullElse(planned.weight(), 1);
        var step = new Step(milestone, planned.title(), owner, moment(planned, today), weight);
        step.stand(place);
        steps.save(step);
        if (planned.done() != null) {
            become(step, StepState.DONE, null, signature(by, today.minusDays(planned.done()), place));
        }
        if (planned.lapsed() != null) {
            become(step, StepState.LAPSED, planned.why(), signature(by, today.minusDays(planned.lapsed()), place));
        }
    }

    private void become(Step step, StepState to, @Nullable String why, Signature by) {
        step.become(to, why, by).ifPresent(marks::save);
    }

    private Signature signature(@Nullable Appointment by, LocalDate day, int place) {
        var at = day.atTime(10 + place, 7 * place % 60).atZone(clock.getZone()).toInstant();
        return by == null
                ? new Signature("Amina Belhadj", null, at)
                : new Signature(by.person().name(), by.person().id(), at);
    }

    private static @Nullable Moment moment(DemoWork.Planned planned, LocalDate today) {
        if (planned.in() == null || planned.as() == null) {
            return null;
        }
        return Moment.of(DemoWords.of(planned.as(), today.withDayOfMonth(1).plusMonths(planned.in())), today);
    }
}
