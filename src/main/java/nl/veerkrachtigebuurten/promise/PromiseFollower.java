package nl.veerkrachtigebuurten.promise;

import nl.veerkrachtigebuurten.plan.ChapterTexts;
import nl.veerkrachtigebuurten.plan.ChapterWritten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets promises follow their place whenever a chapter's text changes; their words stay what was promised. */
@Component
class PromiseFollower {

    private final Promises promises;
    private final ChapterTexts texts;

    PromiseFollower(Promises promises, ChapterTexts texts) {
        this.promises = promises;
        this.texts = texts;
    }

    @EventListener
    void follow(ChapterWritten written) {
        var following = texts.following(written.chapterId(), written.number(), written.text());
        promises.behind(written.chapterId(), written.number())
                .forEach(promise -> promise.origin().follow(following));
    }
}
