package nl.veerkrachtigebuurten.forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.routekaart.MilestoneSummary;
import nl.veerkrachtigebuurten.routekaart.Routekaart;
import nl.veerkrachtigebuurten.routekaart.Slip;
import nl.veerkrachtigebuurten.routekaart.Slips;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers how well the moments of the routekaart were foretold, for each of its lines. */
@Component
class Forecasts {

    private static final int REASONS = 30;

    private final Routekaart routekaart;
    private final Slips slips;
    private final Pillars pillars;
    private final MessageSource messages;

    Forecasts(Routekaart routekaart, Slips slips, Pillars pillars, MessageSource messages) {
        this.routekaart = routekaart;
        this.slips = slips;
        this.pillars = pillars;
        this.messages = messages;
    }

    /**
     * @param whole all milestones as one line
     * @param lines of governance, each pillar, and participation
     * @param asked the one that was asked for, else the whole; whose reasons are shown
     * @param reasons its newest slips
     * @param number how many slips it has in all
     */
    record Page(Forecast whole, List<Forecast> lines, Forecast asked, List<Slip> reasons, int number) {

        /** The end of the scale that the drawing has: full hundreds of days. */
        public long scale() {
            var most = whole.days().stream().mapToLong(Long::longValue).max().orElse(0);
            return Math.max(100, (most + 99) / 100 * 100);
        }
    }

    /** @param slug the line that was asked for */
    @Transactional(readOnly = true)
    Page show(@Nullable String slug) {
        var all = routekaart.read(true);
        var moves = slips.all();
        var byMilestone = moves.stream()
                .collect(Collectors.groupingBy(slip -> slip.milestone().id()));
        var whole = Forecast.of(word("forecast.whole"), "governance", "", all, byMilestone);
        var lines = lines(all, byMilestone);
        var asked = lines.stream()
                .filter(line -> line.address().equals(slug))
                .findFirst()
                .orElse(whole);
        var its =
                asked.courses().stream().map(course -> course.milestone().id()).collect(Collectors.toSet());
        var reasons = new ArrayList<>(moves.stream()
                .filter(slip -> its.contains(slip.milestone().id()))
                .toList());
        Collections.reverse(reasons);
        return new Page(whole, lines, asked, reasons.subList(0, Math.min(REASONS, reasons.size())), reasons.size());
    }

    private List<Forecast> lines(List<MilestoneSummary> all, Map<Long, List<Slip>> slipsOf) {
        var lines = new ArrayList<Forecast>();
        lines.add(track("bestuur", "GOVERNANCE", all, slipsOf));
        for (var pillar : pillars.findAllByOrderByPosition()) {
            var its = all.stream()
                    .filter(milestone -> milestone.pillars().stream().anyMatch(pillar::isSameAs))
                    .toList();
            lines.add(Forecast.of(pillar.name(), pillar.colour(), pillar.slug(), its, slipsOf));
        }
        lines.add(track("participatie", "PARTICIPATION", all, slipsOf));
        return lines;
    }

    private Forecast track(String slug, String lane, List<MilestoneSummary> all, Map<Long, List<Slip>> slipsOf) {
        var its =
                all.stream().filter(milestone -> milestone.track().equals(slug)).toList();
        return Forecast.of(word("milestone.lane." + lane), lane.toLowerCase(Locale.ROOT), slug, its, slipsOf);
    }

    private String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
