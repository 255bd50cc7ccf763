package nl.veerkrachtigebuurten.feedback;

import java.time.Clock;
import java.util.Objects;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FeedbackService {

    private final HelpAnswers answers;
    private final Clock clock;

    FeedbackService(HelpAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** Whoever has the code may answer, once. */
    @Public
    void answer(CodeDesk.Opened opened, HelpForm form) {
        if (!opened.loop().isDone()) {
            throw new RefusedException("help.refused.nothing");
        }
        if (opened.loop().asksWhetherItHelped()) {
            var helped = Objects.requireNonNull(form.helped()).name();
            answers.keepFirst(opened.cardId(), helped, form.words(), clock.instant());
        }
    }
}
