package nl.veerkrachtigebuurten.reference;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.PlanPart;
import nl.veerkrachtigebuurten.platform.Annotations;
import nl.veerkrachtigebuurten.platform.Annotations.Note;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows behind a chapter's references what they say today, and to whoever keeps the text what changed. */
@Component
@Order(1)
class ReferencesOnPage implements PlanPart {

    private final References references;
    private final LiveWords live;
    private final MessageSource messages;
    private final Rights rights;

    ReferencesOnPage(References references, LiveWords live, MessageSource messages, Rights rights) {
        this.references = references;
        this.live = live;
        this.messages = messages;
        this.rights = rights;
    }

    /** What a reference said, and what it says now. */
    record Changed(String address, String was, String now) {

        public String seen() {
            return address + " " + now;
        }
    }

    record Content(Chapter chapter, List<Changed> changed) {}

    @Override
    public Shown on(Chapter chapter, String text) {
        var words = live.in(text, rights.member().orElse(null));
        if (words.isEmpty()) {
            return Shown.NOTHING;
        }
        var changed = changed(chapter, words);
        var notes = words.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, word -> note(word.getValue(), changed.get(word.getKey()))));
        return new Shown(part(chapter, changed), new Annotations(List.of(), notes));
    }

    private Optional<Part> part(Chapter chapter, Map<String, Changed> changed) {
        return changed.isEmpty() || !rights.may(Permission.EDIT_PLANS.name(), chapter)
                ? Optional.empty()
                : Optional.of(new Part("reference/changed", new Content(chapter, List.copyOf(changed.values())), true));
    }

    private Map<String, Changed> changed(Chapter chapter, Map<String, String> words) {
        var changed = new TreeMap<String, Changed>();
        for (var reference : references.findByChapterId(chapter.id())) {
            var now = words.get(reference.address());
            if (now != null && !now.equals(reference.words())) {
                changed.put(reference.address(), new Changed(reference.address(), reference.words(), now));
            }
        }
        return changed;
    }

    private Note note(String now, @Nullable Changed changed) {
        return changed == null
                ? new Note(now, "live")
                : new Note(
                        messages.getMessage(
                                "reference.changed",
                                new Object[] {changed.was(), changed.now()},
                                LocaleContextHolder.getLocale()),
                        "live changed");
    }
}
