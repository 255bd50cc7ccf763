package nl.veerkrachtigebuurten.planline;

import nl.veerkrachtigebuurten.plan.ChapterTexts;
import nl.veerkrachtigebuurten.plan.ChapterWritten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets lines follow their place whenever a chapter's text changes. */
@Component
class LineFollower {

    private final PlanLines lines;
    private final ChapterTexts texts;

    LineFollower(PlanLines lines, ChapterTexts texts) {
        this.lines = lines;
        this.texts = texts;
    }

    @EventListener
    void follow(ChapterWritten written) {
        var following = texts.following(written.chapterId(), written.number(), written.text());
        lines.behind(written.chapterId(), written.number()).forEach(line -> line.follow(following));
    }
}
