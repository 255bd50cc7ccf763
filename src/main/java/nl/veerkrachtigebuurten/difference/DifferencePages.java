package nl.veerkrachtigebuurten.difference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.access.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page that compares two days shows, and its files. */
@Component
class DifferencePages {

    private static final int USUAL_MONTHS = 3;

    private final Differences differences;
    private final Baselines baselines;
    private final Rights rights;
    private final Clock clock;

    DifferencePages(Differences differences, Baselines baselines, Rights rights, Clock clock) {
        this.differences = differences;
        this.baselines = baselines;
        this.rights = rights;
        this.clock = clock;
    }

    /** Without a day to begin at, since the newest baseline. */
    DifferenceAsked asked(@Nullable String from, @Nullable String until) {
        var today = LocalDate.now(clock);
        var usual = baselines.standing().stream()
                .map(Baseline::day)
                .filter(day -> day.isBefore(today))
                .findFirst()
                .orElseGet(() -> today.minusMonths(USUAL_MONTHS));
        return DifferenceAsked.of(new DifferenceForm(from, until), usual, today);
    }

    Difference compare(DifferenceAsked asked) {
        return differences.between(asked.from(), asked.until(), rights.member().isPresent());
    }

    /** The form, what is wrong with it, and the baselines; when nothing is wrong, the difference. */
    Map<String, Object> show(DifferenceAsked asked) {
        var model = new HashMap<String, Object>(asked.model());
        var standing = baselines.standing();
        model.put("baselines", standing);
        model.put("today", LocalDate.now(clock));
        if (!asked.isWrong()) {
            model.put("difference", compare(asked));
            model.put("fromName", name(asked.from(), standing));
            model.put("untilName", name(asked.until(), standing));
        }
        return model;
    }

    private static @Nullable String name(LocalDate day, List<Baseline> baselines) {
        return baselines.stream()
                .filter(baseline -> baseline.day().equals(day))
                .map(Baseline::name)
                .findFirst()
                .orElse(null);
    }
}
