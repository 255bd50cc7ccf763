package nl.veerkrachtigebuurten.margin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import nl.veerkrachtigebuurten.seats.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Calls people into a conversation: on their start page, and by mail. */
@Component
class Callers {

    private final Colleagues colleagues;
    private final Mentions mentions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Callers(Colleagues colleagues, Mentions mentions, ApplicationEventPublisher events, Clock clock) {
        this.colleagues = colleagues;
        this.mentions = mentions;
        this.events = events;
        this.clock = clock;
    }

    /** Who can be called. */
    List<Person> colleagues() {
        return colleagues.on(LocalDate.now(clock));
    }

    /** First names in a text that several people have. */
    List<String> unclearIn(@Nullable String text) {
        return text == null || text.indexOf('@') < 0
                ? List.of()
                : Called.in(text, colleagues()).unclear();
    }

    /** Calls whom the text names, and who was chosen; nobody calls oneself, or twice before the other looked. */
    void call(Comment comment, String text, @Nullable Long chosen, Signature by) {
        if (chosen == null && text.indexOf('@') < 0) {
            return;
        }
        var all = colleagues();
        var called = new LinkedHashSet<>(Called.in(text, all).people());
        all.stream().filter(person -> chosen != null && person.id() == chosen).forEach(called::add);
        for (var person : called) {
            if (person.id() != by.personId()
                    && mentions.unseen(comment.id(), person.id()).isEmpty()) {
                var mention = mentions.save(new Mention(comment, person, by));
                events.publishEvent(MentionMail.Letter.of(mention, text));
            }
        }
    }

    void see(long commentId, long personId, Instant now) {
        mentions.unseen(commentId, personId).ifPresent(mention -> mention.see(now));
    }

    boolean isWaiting(long commentId, long personId) {
        return mentions.unseen(commentId, personId).isPresent();
    }
}
