package nl.veerkrachtigebuurten.fitanswer;

import static nl.veerkrachtigebuurten.access.Permission.HOLD_FIT_CHECKS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.fitcheck.FitChecks;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AnswerService {

    private final FitChecks checks;
    private final FitCodes codes;
    private final JdbcClient database;
    private final Clock clock;

    AnswerService(FitChecks checks, FitCodes codes, JdbcClient database, Clock clock) {
        this.checks = checks;
        this.codes = codes;
        this.database = database;
        this.clock = clock;
    }

    @Public
    void answer(Entry entry, AnswerForm form) {
        if (!entry.check().isOpenOn(LocalDate.now(clock))) {
            throw new RefusedException("answer.refused.closed");
        }
        if (entry.code() != null) {
            use(entry.code());
        }
        keep(entry.check().id(), form, false);
    }

    /** Types in what somebody wrote on a printed form. */
    @Requires(value = HOLD_FIT_CHECKS, of = "@fitChecks.get(#id)")
    void copy(long id, PaperForm form) {
        if (!checks.get(id).takesPaperOn(LocalDate.now(clock))) {
            throw new RefusedException("answer.refused.closed");
        }
        use(form.code());
        keep(id, form.answer(), true);
    }

    /** Codes for so many forms, told once. */
    @Requires(value = HOLD_FIT_CHECKS, of = "@fitChecks.get(#id)")
    List<String> print(long id, int number) {
        if (checks.get(id).isCountedOn(LocalDate.now(clock))) {
            throw new RefusedException("answer.refused.closed");
        }
        return codes.make(id, number);
    }

    private void use(String code) {
        if (!codes.use(code)) {
            throw new RefusedException("answer.refused.used");
        }
    }

    private void keep(long checkId, AnswerForm form, boolean onPaper) {
        database.sql(
                        "insert into fit_answer (check_id, fit, story, answered_on, on_paper) values (:check, :fit, :story, :today, :paper)")
                .param("check", checkId)
                .param("fit", form.fit().name())
                .param("story", form.story())
                .param("today", LocalDate.now(clock))
                .param("paper", onPaper)
                .update();
    }
}
