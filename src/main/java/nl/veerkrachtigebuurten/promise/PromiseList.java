package nl.veerkrachtigebuurten.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.platform.Among;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.Pillars;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All promises, a page at a time, what is still to be kept first. */
@Component
class PromiseList {

    static final int PAGE_SIZE = 25;

    private final Promises promises;
    private final Pillars pillars;
    private final Clock clock;

    PromiseList(Promises promises, Pillars pillars, Clock clock) {
        this.promises = promises;
        this.pillars = pillars;
        this.clock = clock;
    }

    /** @param counts of the chosen pillar, in whatever state */
    record Page(
            List<Promise> promises,
            PromiseCounts counts,
            List<Pillar> pillars,
            LocalDate today,
            @Nullable String previous,
            @Nullable String next) {

        public List<PromiseState> states() {
            return List.of(PromiseState.values());
        }
    }

    @Transactional(readOnly = true)
    Page page(PromiseFilter filter) {
        var today = LocalDate.now(clock);
        var number = filter.pageOrFirst();
        var pillar = filter.pillarOrAll();
        var slice = promises.page(
                Among.names(filter.states()),
                pillar,
                filter.isOfAnyState(),
                filter.isOverdue(),
                today,
                PageRequest.of(number, PAGE_SIZE));
        return new Page(
                slice.getContent(),
                promises.counts(pillar, today),
                pillars.findAllByOrderByPosition(),
                today,
                number > 0 ? filter.at(number - 1) : null,
                slice.hasNext() ? filter.at(number + 1) : null);
    }
}
