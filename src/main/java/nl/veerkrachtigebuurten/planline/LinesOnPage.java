package nl.veerkrachtigebuurten.planline;

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

/** Shows the plan lines of a chapter, beside it and in its text. */
@Component
@Order(5)
class LinesOnPage implements PlanPart {

    private static final Limit MOST = Limit.of(100);

    private final PlanLines lines;
    private final LineScopes scopes;
    private final Markdown markdown;
    private final MessageSource messages;
    private final Rights rights;

    LinesOnPage(PlanLines lines, LineScopes scopes, Markdown markdown, MessageSource messages, Rights rights) {
        this.lines = lines;
        this.scopes = scopes;
        this.markdown = markdown;
        this.messages = messages;
        this.rights = rights;
    }

    /** @param marks whether whoever reads it may mark others */
    record Content(Chapter chapter, List<PlanLine> lines, boolean marks) {}

    @Override
    public Shown on(Chapter chapter, String text) {
        var marked = lines.of(chapter.id(), MOST);
        var marks = !chapter.isEmpty() && rights.may(Permission.MARK_LINES.name(), scopes.of(chapter.plan()));
        var part = marks || !marked.isEmpty()
                ? Optional.of(new Part("planline/lines-part", new Content(chapter, marked, marks), true))
                : Optional.<Part>empty();
        return new Shown(part, marks(marked, text));
    }

    private Annotations marks(List<PlanLine> marked, String text) {
        if (marked.isEmpty()) {
            return Annotations.NONE;
        }
        var words = markdown.words(text);
        return Annotations.of(marked.stream()
                .flatMap(line ->
                        line.passage().in(words).stream().map(anchor -> mark(line, anchor.position(), anchor.end())))
                .toList());
    }

    private Mark mark(PlanLine line, int from, int to) {
        var locale = LocaleContextHolder.getLocale();
        var state = messages.getMessage("planline.state." + line.state(), null, locale);
        var label = messages.getMessage("planline.mark", new Object[] {state}, locale);
        return new Mark(from, to, "planline", "bij-regel-" + line.id(), line.path(), state, label);
    }
}
