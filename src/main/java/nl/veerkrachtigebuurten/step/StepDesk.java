package nl.veerkrachtigebuurten.step;

import static nl.veerkrachtigebuurten.access.Permission.REPORT_STATUS;
import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.gathering.Card;
import nl.veerkrachtigebuurten.gathering.Coming;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.News;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the start page: the own steps, to be ticked there, and the own milestones of which all steps are taken. */
@Component
@Order(25)
@Transactional(readOnly = true)
class StepDesk implements Desk {

    private static final int DAYS_AHEAD = 7;
    private static final Limit TEN = Limit.of(10);

    private final Steps steps;
    private final StepMarks marks;
    private final Clock clock;

    StepDesk(Steps steps, StepMarks marks, Clock clock) {
        this.steps = steps;
        this.marks = marks;
        this.clock = clock;
    }

    @Override
    public List<Errand> waitingFor(Member member) {
        if (member.seatIds().isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var reports = steps.allTakenOf(ids(member.seatIds()), TEN).stream()
                .map(milestone -> StepDesk.reporting(milestone, member));
        var pressing = steps.pressing(ids(member.seatIds()), today.plusDays(DAYS_AHEAD), TEN).stream()
                .map(step -> taking(step, today));
        return Stream.concat(reports, pressing).limit(TEN.max()).toList();
    }

    /** It is never reached by itself: the owner says so, where that is the owner's right. */
    private static Errand reporting(Milestone milestone, Member member) {
        var owns = Set.of(Scope.seat(milestone.owner().id()));
        var page = "/mijlpalen/" + milestone.id();
        return new Errand(
                "step.errand.reached",
                milestone.title(),
                member.may(REPORT_STATUS, owns) ? page + "/voortgang" : page,
                "step.errand.reached.verb",
                "step.errand.reached.why",
                List.of());
    }

    private static Errand taking(Step step, LocalDate today) {
        var moment = Objects.requireNonNull(step.moment());
        return new Errand(
                "step.errand",
                step.title(),
                place(step),
                "step.errand.verb",
                moment.hasEnded(today) ? "step.errand.late" : "step.errand.due",
                List.of(moment.words(), step.milestone().title()));
    }

    @Override
    public List<News> changedSince(Member member, Instant since) {
        return member.seatIds().isEmpty()
                ? List.of()
                : marks.byOthersSince(ids(member.seatIds()), member.personId(), since, TEN).stream()
                        .map(mark -> new News(
                                mark.signature().at(),
                                mark.signature().author(),
                                "step.news." + mark.became(),
                                mark.step().title(),
                                place(mark.step())))
                        .toList();
    }

    @Override
    public List<Coming> comingBetween(Member member, LocalDate from, LocalDate until) {
        return member.seatIds().isEmpty()
                ? List.of()
                : steps.comingBetween(ids(member.seatIds()), from, until, Limit.of(20)).stream()
                        .map(step -> new Coming(
                                Objects.requireNonNull(step.moment()), "step.kind", step.title(), place(step)))
                        .toList();
    }

    @Override
    public Optional<Card> card(Member member) {
        var seats = ids(member.seatIds());
        var mine = seats.length == 0 ? List.<Step>of() : steps.openOf(seats, TEN);
        var all = mine.size() < TEN.max() ? mine.size() : steps.countOpenOf(seats);
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card("step/my-steps", new StepsAtHand(mine, all, LocalDate.now(clock))));
    }

    /** Where a step stands on the page of its milestone. */
    private static String place(Step step) {
        return "/mijlpalen/" + step.milestone().id() + "#stap-" + step.id();
    }
}
