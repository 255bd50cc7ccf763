package nl.veerkrachtigebuurten.step;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.MilestonePart;
import nl.veerkrachtigebuurten.routekaart.MilestoneRowPart;
import nl.veerkrachtigebuurten.seats.Appointments;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the steps on the page of their milestone, and how far it is in lists. */
@Component
@Order(10)
@Transactional(readOnly = true)
class MilestoneSteps implements MilestonePart, MilestoneRowPart {

    private static final Limit MARKS = Limit.of(50);

    private final Steps steps;
    private final StepMarks marks;
    private final Appointments appointments;
    private final Clock clock;

    MilestoneSteps(Steps steps, StepMarks marks, Appointments appointments, Clock clock) {
        this.steps = steps;
        this.marks = marks;
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public Optional<Part> on(Milestone milestone) {
        var today = LocalDate.now(clock);
        var its = steps.of(milestone.id());
        var content = new StepsOnPage(milestone, its, holders(its, today), marks.of(milestone.id(), MARKS), today);
        return Optional.of(new Part("step/steps", content));
    }

    private Map<Long, String> holders(List<Step> its, LocalDate today) {
        var seatIds = its.stream().map(step -> step.owner().id()).distinct().toList();
        return seatIds.isEmpty()
                ? Map.of()
                : appointments.holding(ids(seatIds), today).stream()
                        .collect(groupingBy(
                                held -> held.seat().id(),
                                mapping(held -> held.person().name(), joining(", "))));
    }

    @Override
    public Map<Long, Part> inRows(Collection<Long> milestoneIds) {
        return milestoneIds.isEmpty()
                ? Map.of()
                : steps.progressOf(ids(milestoneIds)).stream()
                        .collect(toMap(Progress::milestoneId, progress -> new Part("step/progress", progress)));
    }
}
