package nl.veerkrachtigebuurten.fitcheck;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Among;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands on the agenda of the stuurgroep by itself: what does not fit, and of which nobody decided what to do. */
@Component
@Transactional(readOnly = true)
public class FitAgenda {

    private final FitChecks checks;
    private final FitTallies tallies;

    FitAgenda(FitChecks checks, FitTallies tallies) {
        this.checks = checks;
        this.tallies = tallies;
    }

    /** For the fragment {@code fitcheck/agenda :: agenda(checks)}. */
    public List<FitCheck> undecided() {
        var ids = tallies.asking();
        return ids.isEmpty() ? List.of() : checks.all(Among.ids(ids));
    }
}
