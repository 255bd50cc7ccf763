package nl.veerkrachtigebuurten.promise;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

/** Shows the promises of a chapter, beside it and in its text. */
@Component
@Order(6)
class PromisesOnPage implements PlanPart {

    private static final Limit MOST = Limit.of(100);

    private final Promises promises;
    private final Markdown markdown;
    private final MessageSource messages;
    private final Rights rights;
    private final Clock clock;

    PromisesOnPage(Promises promises, Markdown markdown, MessageSource messages, Rights rights, Clock clock) {
        this.promises = promises;
        this.markdown = markdown;
        this.messages = messages;
        this.rights = rights;
        this.clock = clock;
    }

    /** @param marks whether whoever reads it may mark others */
    record Content(Chapter chapter, List<Promise> promises, LocalDate today, boolean marks) {}

    @Override
    public Shown on(Chapter chapter, String text) {
        var marked = promises.of(chapter.id(), MOST);
        var today = LocalDate.now(clock);
        var marks = !chapter.isEmpty() && rights.may(EDIT_PLANS.name(), chapter);
        var part = marks || !marked.isEmpty()
                ? Optional.of(new Part("promise/chapter-part", new Content(chapter, marked, today, marks), true))
                : Optional.<Part>empty();
        return new Shown(part, marks(marked, text, today));
    }

    private Annotations marks(List<Promise> marked, String text, LocalDate today) {
        if (marked.isEmpty()) {
            return Annotations.NONE;
        }
        var words = markdown.words(text);
        return Annotations.of(marked.stream()
                .flatMap(promise -> mark(promise, words, today).stream())
                .toList());
    }

    private Optional<Mark> mark(Promise promise, String words, LocalDate today) {
        var locale = LocaleContextHolder.getLocale();
        var state = messages.getMessage("promise.state." + promise.stateOn(today), null, locale);
        var label = messages.getMessage("promise.mark", new Object[] {state}, locale);
        return Stream.ofNullable(promise.origin().passage())
                .flatMap(passage -> passage.in(words).stream())
                .findFirst()
                .map(anchor -> new Mark(
                        anchor.position(),
                        anchor.end(),
                        "promise",
                        "bij-toezegging-" + promise.id(),
                        promise.path(),
                        state,
                        label));
    }
}
