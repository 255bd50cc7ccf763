package nl.veerkrachtigebuurten.handout;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.programme.Programmes;
import nl.veerkrachtigebuurten.routekaart.Slip;
import nl.veerkrachtigebuurten.routekaart.Slips;
import nl.veerkrachtigebuurten.routekaart.StatusReport;
import nl.veerkrachtigebuurten.routekaart.StatusReports;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was reached and what moved, newest first, of what anybody may see. */
@Component
@Transactional(readOnly = true)
class RoutekaartFeed {

    private static final Limit MOST = Limit.of(50);

    private final StatusReports reports;
    private final Slips slips;
    private final Programmes programmes;
    private final MessageSource messages;

    RoutekaartFeed(StatusReports reports, Slips slips, Programmes programmes, MessageSource messages) {
        this.reports = reports;
        this.slips = slips;
        this.programmes = programmes;
        this.messages = messages;
    }

    /**
     * @param key tells it from all others of its milestone
     * @param words in which it says more than its title; reasons are for members
     */
    record Entry(long milestoneId, String key, String title, String words, Instant at) {}

    List<Entry> entries(Locale language) {
        return Stream.concat(
                        reports.reachedOfPublished(MOST).stream().map(report -> reached(report, language)),
                        slips.ofPublished(MOST).stream().map(slip -> moved(slip, language)))
                .sorted(Comparator.comparing(Entry::at)
                        .thenComparing(Entry::key)
                        .reversed())
                .limit(MOST.max())
                .toList();
    }

    String title(Locale language) {
        return messages.getMessage(
                "handout.title", new Object[] {programmes.current().name()}, language);
    }

    String author() {
        return programmes.current().name();
    }

    private Entry reached(StatusReport report, Locale language) {
        var milestone = report.milestone();
        return new Entry(
                milestone.id(),
                "bereikt-" + report.id(),
                messages.getMessage("handout.feed.reached", new Object[] {milestone.title()}, language),
                milestone.moment().words(),
                report.signature().at());
    }

    private Entry moved(Slip slip, Locale language) {
        var milestone = slip.milestone();
        var told = new Object[] {milestone.title(), slip.was(), slip.became()};
        return new Entry(
                milestone.id(),
                "verschoven-" + slip.id(),
                messages.getMessage("handout.feed.moved", told, language),
                messages.getMessage("handout.feed.moved.words", told, language),
                slip.signature().at());
    }
}
