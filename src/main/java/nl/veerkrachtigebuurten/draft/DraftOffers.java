package nl.veerkrachtigebuurten.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.writing.Differences;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.stereotype.Component;

/** What a page with a form has to offer to whoever opens it: what they typed there before. Used by {@code fragments/draft}. */
@Component("draftOffers")
class DraftOffers {

    /** The fields by which forms tell what they started from. */
    private static final Set<String> STARTED_FROM = Set.of("version", "basedOn");

    private final Drafts drafts;
    private final Rights rights;
    private final Clock clock;

    DraftOffers(Drafts drafts, Rights rights, Clock clock) {
        this.drafts = drafts;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * One's drafts for a page.
     *
     * @param form what the form says now; null where it could not be read
     * @param sitting the draft that one is typing in
     */
    public List<DraftOffer> at(String address, @Nullable Object form, @Nullable String sitting) {
        var now = form == null ? null : new BeanWrapperImpl(form);
        return rights
                .member()
                .map(member ->
                        drafts.of(member.personId(), address, clock.instant().minus(DraftService.KEPT)))
                .orElse(List.of())
                .stream()
                .filter(draft -> !draft.sitting().equals(sitting) && saysMore(draft, now))
                .map(draft -> offer(draft, now))
                .toList();
    }

    /** A name for this time that a form is opened. */
    public String sitting() {
        return UUID.randomUUID().toString();
    }

    private DraftOffer offer(Draft draft, @Nullable BeanWrapper now) {
        var age = Duration.between(draft.savedAt(), clock.instant());
        if (now == null) {
            return new DraftOffer(draft, age, List.of(), false);
        }
        var differences = draft.fields()
                .names()
                .filter(name -> now.isReadableProperty(name) && now.getPropertyType(name) == String.class)
                .filter(name -> differs(draft, name, now))
                .map(name -> Differences.between(
                        text(now.getPropertyValue(name)), draft.fields().text(name)))
                .toList();
        var overtaken = STARTED_FROM.stream().anyMatch(name -> differs(draft, name, now));
        return new DraftOffer(draft, age, differences, overtaken);
    }

    private static boolean saysMore(Draft draft, @Nullable BeanWrapper now) {
        return now == null || draft.fields().names().anyMatch(name -> differs(draft, name, now));
    }

    private static boolean differs(Draft draft, String name, BeanWrapper now) {
        return now.isReadableProperty(name)
                && !text(now.getPropertyValue(name))
                        .equals(draft.fields().text(name).strip());
    }

    private static String text(@Nullable Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).sorted().collect(Collectors.joining("\n"))
                : Objects.toString(value, "");
    }
}
