package nl.veerkrachtigebuurten.feedback;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Allowance;
import nl.veerkrachtigebuurten.replycard.CardCode;
import nl.veerkrachtigebuurten.replycard.ReplyCard;
import nl.veerkrachtigebuurten.replycard.ReplyCards;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Takes in the codes that visitors type: so many from one place in an hour, a slip not counted, and the same answer for a
 * code that never was, one that was replaced and one whose finding was taken back.
 */
@Component
class CodeDesk {

    static final int FROM_A_PLACE = 40;
    private static final Duration SPAN = Duration.ofHours(1);

    private final ReplyCards cards;
    private final Loops loops;
    private final Allowance allowance;

    CodeDesk(ReplyCards cards, Loops loops, Clock clock) {
        this.cards = cards;
        this.loops = loops;
        allowance = new Allowance(SPAN, 50_000, clock);
    }

    /** What a code opens. */
    record Opened(String code, long cardId, long findingId, Loop loop) {}

    Optional<Opened> open(@Nullable String typed, String place, Errors errors) {
        if (typed == null) {
            return Optional.empty();
        }
        var code = CardCode.read(typed);
        if (code.isEmpty()) {
            errors.rejectValue("code", "heard.code.slip");
            return Optional.empty();
        }
        if (!allowance.admits(place, FROM_A_PLACE)) {
            errors.rejectValue("code", "heard.code.often");
            return Optional.empty();
        }
        var opened = cards.given(code.get().hash()).flatMap(card -> opened(code.get(), card));
        if (opened.isEmpty()) {
            errors.rejectValue("code", "heard.code.unknown");
        }
        return opened;
    }

    private Optional<Opened> opened(CardCode code, ReplyCard card) {
        return Optional.ofNullable(card.findingId())
                .flatMap(id -> loops.of(id).map(loop -> new Opened(code.written(), card.id(), id, loop)));
    }
}
