package nl.veerkrachtigebuurten.margin;

import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.PlanPart;
import nl.veerkrachtigebuurten.platform.Annotations;
import nl.veerkrachtigebuurten.platform.Annotations.Mark;
import nl.veerkrachtigebuurten.platform.Markdown;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Shows the conversations that go on beside a chapter, and their passages in its text. */
@Component
@Order(10)
class Margin implements PlanPart {

    static final Limit MOST = Limit.of(50);
    static final Limit MOST_REPLIES = Limit.of(500);

    private final Comments comments;
    private final Replies replies;
    private final Markdown markdown;
    private final MessageSource messages;
    private final Rights rights;

    Margin(Comments comments, Replies replies, Markdown markdown, MessageSource messages, Rights rights) {
        this.comments = comments;
        this.replies = replies;
        this.markdown = markdown;
        this.messages = messages;
        this.rights = rights;
    }

    @Override
    public Shown on(Chapter chapter, String text) {
        if (!rights.may(Permission.COMMENT_PLANS.name())) {
            return new Shown(Optional.empty(), marks(comments.of(chapter.id(), false, MOST), text));
        }
        var threads = threads(chapter, false);
        return new Shown(Optional.of(new Part("margin/threads", threads, true)), marks(threads.comments(), text));
    }

    /** The numbers are those of the conversations in their order. */
    private Annotations marks(List<Comment> open, String text) {
        if (open.isEmpty()) {
            return Annotations.NONE;
        }
        var words = markdown.words(text);
        var marks = new ArrayList<Mark>();
        for (var index = 0; index < open.size(); index++) {
            var comment = open.get(index);
            var number = index + 1;
            comment.passage()
                    .in(words)
                    .ifPresent(anchor -> marks.add(mark(comment, anchor.position(), anchor.end(), number)));
        }
        return Annotations.of(List.copyOf(marks));
    }

    Threads threads(Chapter chapter, boolean resolved) {
        var shown = comments.of(chapter.id(), resolved, MOST);
        var answers = shown.isEmpty()
                ? List.<Reply>of()
                : replies.to(ids(shown.stream().map(Comment::id).toList()), MOST_REPLIES);
        return Threads.of(chapter, shown, answers, comments.countResolved(chapter.id()));
    }

    Threads thread(Comment comment) {
        return Threads.of(comment.chapter(), List.of(comment), replies.to(ids(List.of(comment.id())), MOST_REPLIES), 0);
    }

    private Mark mark(Comment comment, int from, int to, int number) {
        var label = messages.getMessage(
                "comment.mark", new Object[] {number, comment.author()}, LocaleContextHolder.getLocale());
        return new Mark(
                from,
                to,
                "comment",
                "bij-reactie-" + comment.id(),
                "#reactie-" + comment.id(),
                String.valueOf(number),
                label);
    }
}
