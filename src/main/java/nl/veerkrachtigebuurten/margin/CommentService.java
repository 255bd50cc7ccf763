package nl.veerkrachtigebuurten.margin;

import static nl.veerkrachtigebuurten.access.Permission.COMMENT_PLANS;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.ChapterTexts;
import nl.veerkrachtigebuurten.writing.Bookmark;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CommentService {

    private final Comments comments;
    private final Replies replies;
    private final Callers callers;
    private final ChapterTexts texts;
    private final Clock clock;

    CommentService(Comments comments, Replies replies, Callers callers, ChapterTexts texts, Clock clock) {
        this.comments = comments;
        this.replies = replies;
        this.callers = callers;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param passage as it stood in the text that was read, which may have changed since */
    @Requires(COMMENT_PLANS)
    Comment comment(Chapter chapter, Bookmark passage, CommentForm form, Member author) {
        var signature = Signature.of(author, clock);
        var comment = new Comment(chapter, passage, form.text(), signature);
        comment.follow(texts.following(chapter.id(), chapter.newest(), texts.of(chapter)));
        callers.call(comments.save(comment), form.text(), form.calls(), signature);
        return comment;
    }

    @Requires(COMMENT_PLANS)
    void reply(long id, ReplyForm form, Member author) {
        var comment = comments.get(id);
        var signature = Signature.of(author, clock);
        replies.save(comment.reply(form.text(), signature));
        callers.see(id, author.personId(), clock.instant());
        callers.call(comment, form.text(), form.calls(), signature);
    }

    @Requires(COMMENT_PLANS)
    void see(long id, Member member) {
        callers.see(id, member.personId(), clock.instant());
    }

    @Requires(COMMENT_PLANS)
    void resolve(long id, Member by) {
        comments.get(id).resolve(by, clock.instant());
    }

    @Requires(COMMENT_PLANS)
    void reopen(long id, Member by) {
        comments.get(id).reopen(by);
    }
}
