package nl.veerkrachtigebuurten.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands on the agenda of the stuurgroep by itself: promises whose time is over, and of which nobody said anything. */
@Component
public class PromiseAgenda {

    private static final Limit MOST = Limit.of(5);

    private final Promises promises;
    private final Clock clock;

    PromiseAgenda(Promises promises, Clock clock) {
        this.promises = promises;
        this.clock = clock;
    }

    /**
     * @param promises the first of them: the agenda has to fit on paper
     * @param number how many there are
     */
    public record Overdue(List<Promise> promises, long number) {}

    /** For the fragment {@code promise/agenda :: agenda(overdue)}. */
    @Transactional(readOnly = true)
    public Overdue overdue() {
        var today = LocalDate.now(clock);
        return new Overdue(
                promises.overdue(today, MOST), promises.counts("", today).overdue());
    }
}
