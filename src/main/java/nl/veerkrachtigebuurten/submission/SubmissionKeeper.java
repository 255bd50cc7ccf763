package nl.veerkrachtigebuurten.submission;

import java.time.Clock;
import nl.veerkrachtigebuurten.plan.Submission;
import nl.veerkrachtigebuurten.plan.Submission.Outcome;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what was submitted and is not a version as it was, in the transaction that judged it. */
@Component
class SubmissionKeeper {

    private final SubmittedTexts texts;
    private final Clock clock;

    SubmissionKeeper(SubmittedTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    void keep(Submission submission) {
        var chapter = submission.chapter();
        if (submission.isSaved()) {
            texts.settle(chapter.id(), submission.writer().personId(), chapter.newest());
        }
        if (submission.outcome() != Outcome.SAVED && submission.outcome() != Outcome.UNCHANGED) {
            keepOnce(
                    new SubmittedText(submission, clock.instant()),
                    chapter.id(),
                    submission.writer().personId());
        }
    }

    /** Whoever presses twice submitted one text. */
    private void keepOnce(SubmittedText text, long chapterId, long writerId) {
        if (!texts.existsByChapterIdAndWriterIdAndTitleAndTextAndSettledInIsNull(
                chapterId, writerId, text.title(), text.text())) {
            texts.save(text);
        }
    }
}
