package nl.veerkrachtigebuurten.fitanswer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.veerkrachtigebuurten.fitcheck.FitChecks;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds what is asked at an address: by the link of a fit check, or by the code of a printed form. */
@Component
class Entries {

    private final FitChecks checks;
    private final FitCodes codes;
    private final Clock clock;

    Entries(FitChecks checks, FitCodes codes, Clock clock) {
        this.checks = checks;
        this.codes = codes;
        this.clock = clock;
    }

    Entry at(String key) {
        return byCode(key)
                .or(() -> checks.findByKey(key).map(check -> new Entry(check, null)))
                .orElseThrow(NotFoundException::new);
    }

    Optional<Entry> byCode(String typed) {
        return FitCodes.isLikeOne(typed)
                ? codes.checkOf(typed).flatMap(checks::findById).map(check -> new Entry(check, typed))
                : Optional.empty();
    }

    /** Why one cannot answer, as the end of a message key; empty where one can. */
    Optional<String> shut(Entry entry) {
        var today = LocalDate.now(clock);
        if (entry.check().isPlannedOn(today)) {
            return Optional.of("planned");
        }
        if (!entry.check().isOpenOn(today)) {
            return Optional.of("closed");
        }
        return entry.code() != null && codes.isUsed(entry.code()) ? Optional.of("used") : Optional.empty();
    }
}
