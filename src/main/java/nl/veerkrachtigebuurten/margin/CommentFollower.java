package nl.veerkrachtigebuurten.margin;

import nl.veerkrachtigebuurten.plan.ChapterTexts;
import nl.veerkrachtigebuurten.plan.ChapterWritten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets comments follow their passages whenever a chapter's text changes. */
@Component
class CommentFollower {

    private final Comments comments;
    private final ChapterTexts texts;

    CommentFollower(Comments comments, ChapterTexts texts) {
        this.comments = comments;
        this.texts = texts;
    }

    @EventListener
    void follow(ChapterWritten written) {
        var following = texts.following(written.chapterId(), written.number(), written.text());
        comments.behind(written.chapterId(), written.number()).forEach(comment -> comment.follow(following));
    }
}
