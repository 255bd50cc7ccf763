package nl.veerkrachtigebuurten.fitanswer;

import java.time.Clock;
import java.time.Duration;
import nl.veerkrachtigebuurten.platform.Allowance;
import org.springframework.stereotype.Component;

/** Keeps one from answering a thousand times, or from guessing codes: so many from one place in an hour. */
@Component
class AnswerLimit {

    static final int ANSWERS = 30;
    static final int CODES = 60;

    private final Allowance allowance;

    AnswerLimit(Clock clock) {
        allowance = new Allowance(Duration.ofHours(1), 50_000, clock);
    }

    boolean admitsAnswer(String place, long checkId) {
        return allowance.admits("answer " + checkId + " " + place, ANSWERS);
    }

    boolean admitsCode(String place) {
        return allowance.admits("code " + place, CODES);
    }
}
