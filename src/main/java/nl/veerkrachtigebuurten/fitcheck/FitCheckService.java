package nl.veerkrachtigebuurten.fitcheck;

import static nl.veerkrachtigebuurten.access.Permission.DECIDE_FITS;
import static nl.veerkrachtigebuurten.access.Permission.HOLD_FIT_CHECKS;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Signature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FitCheckService {

    private final FitChecks checks;
    private final Adjustments adjustments;
    private final FitTallies tallies;
    private final FitChoices choices;
    private final Clock clock;

    FitCheckService(FitChecks checks, Adjustments adjustments, FitTallies tallies, FitChoices choices, Clock clock) {
        this.checks = checks;
        this.adjustments = adjustments;
        this.tallies = tallies;
        this.choices = choices;
        this.clock = clock;
    }

    @Requires(value = HOLD_FIT_CHECKS, of = "@fitChoices.subject(#form)")
    FitCheck setUp(FitCheckForm form, Member by) {
        return checks.save(new FitCheck(form, choices.subject(form), Signature.of(by, clock)));
    }

    @Requires(value = DECIDE_FITS, of = "@fitChecks.get(#id)")
    void adjust(long id, AdjustmentForm form, Member by) {
        adjustments.save(new Adjustment(checks.get(id), form, Signature.of(by, clock)));
    }

    @Requires(value = HOLD_FIT_CHECKS, of = "@fitChecks.get(#id)")
    void handle(long id, Member by) {
        checks.get(id).handle(tallies.of(id), adjustments.existsByCheckId(id), LocalDate.now(clock), by.name());
    }
}
