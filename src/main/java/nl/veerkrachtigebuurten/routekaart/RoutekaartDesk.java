package nl.veerkrachtigebuurten.routekaart;

import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Coming;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.News;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The routekaart's part of a start page: reports that are due, what moved, and what comes. */
@Component
@Order(20)
@Transactional(readOnly = true)
class RoutekaartDesk implements Desk {

    private static final int DAYS_OF_SILENCE = 30;
    private static final Limit TEN = Limit.of(10);

    private final Milestones milestones;
    private final StatusReports reports;
    private final Slips slips;
    private final Clock clock;

    RoutekaartDesk(Milestones milestones, StatusReports reports, Slips slips, Clock clock) {
        this.milestones = milestones;
        this.reports = reports;
        this.slips = slips;
        this.clock = clock;
    }

    @Override
    public List<Errand> waitingFor(Member member) {
        if (member.seatIds().isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        return milestones
                .askingForReport(
                        ids(member.seatIds()), today, today.minusDays(DAYS_OF_SILENCE), today.plusMonths(6), TEN)
                .stream()
                .map(milestone -> errand(milestone, today))
                .toList();
    }

    private static Errand errand(Milestone milestone, LocalDate today) {
        var href = "/mijlpalen/" + milestone.id() + "/voortgang";
        var ended = milestone.moment().hasEnded(today);
        var reported = milestone.reportedOn();
        List<Object> arguments = ended
                ? List.of(milestone.moment().words())
                : List.of(ChronoUnit.DAYS.between(reported == null ? milestone.plannedOn() : reported, today));
        var why = ended
                ? "routekaart.errand.ended"
                : reported == null ? "routekaart.errand.never" : "routekaart.errand.silent";
        return new Errand(
                "routekaart.errand.question", milestone.title(), href, "routekaart.errand.verb", why, arguments);
    }

    @Override
    public List<News> changedSince(Member member, Instant since) {
        var said = reports.byOthersSince(member.personId(), since, TEN).stream()
                .map(report -> news(report.signature(), "routekaart.news." + report.assessment(), report.milestone()));
        var moved = slips.byOthersSince(member.personId(), since, TEN).stream()
                .map(slip -> news(slip.signature(), "routekaart.news.shifted", slip.milestone()));
        return Stream.concat(said, moved)
                .sorted(Comparator.comparing(News::when).reversed())
                .limit(TEN.max())
                .toList();
    }

    private static News news(Signature signature, String what, Milestone milestone) {
        return new News(signature.at(), signature.author(), what, milestone.title(), "/mijlpalen/" + milestone.id());
    }

    @Override
    public List<Coming> comingBetween(Member member, LocalDate from, LocalDate until) {
        return milestones.comingBetween(from, until, Limit.of(20)).stream()
                .map(milestone -> new Coming(
                        milestone.moment(), "milestone.kind", milestone.title(), "/mijlpalen/" + milestone.id()))
                .toList();
    }
}
