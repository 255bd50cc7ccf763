package nl.veerkrachtigebuurten.planline;

import static nl.veerkrachtigebuurten.platform.Among.ids;
import static nl.veerkrachtigebuurten.platform.Among.names;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.seats.Bodies;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lines of all plans, a page at a time, the oldest first. */
@Component
class LineList {

    static final int PAGE_SIZE = 50;

    private final PlanLines lines;
    private final Bodies bodies;
    private final Clock clock;

    LineList(PlanLines lines, Bodies bodies, Clock clock) {
        this.lines = lines;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * @param total how many there are on all pages
     * @param waiting how many of all plans are yet to be translated
     */
    record Page(
            List<PlanLine> lines,
            long total,
            long waiting,
            Instant now,
            @Nullable String previous,
            @Nullable String next) {}

    @Transactional(readOnly = true)
    Page page(LineFilter filter) {
        var everywhere = filter.table() == null;
        var pillars = filter.table() == null ? Set.of(0L) : pillarsOf(filter.table());
        var number = filter.pageOrFirst();
        var slice = lines.page(
                names(filter.states()),
                filter.planOrAll(),
                everywhere,
                ids(pillars),
                PageRequest.of(number, PAGE_SIZE));
        return new Page(
                slice.getContent(),
                lines.count(names(filter.states()), filter.planOrAll(), everywhere, ids(pillars)),
                lines.count(names(LineState.UNTRANSLATED), "", true, ids(pillars)),
                clock.instant(),
                number > 0 ? filter.at(number - 1) : null,
                slice.hasNext() ? filter.at(number + 1) : null);
    }

    private Set<Long> pillarsOf(String table) {
        var ids = bodies.findBySlug(table).stream()
                .flatMap(body -> body.pillars().stream())
                .map(Pillar::id)
                .collect(Collectors.toSet());
        ids.add(0L);
        return ids;
    }
}
