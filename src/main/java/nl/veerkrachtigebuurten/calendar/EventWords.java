package nl.veerkrachtigebuurten.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.veerkrachtigebuurten.platform.Markdown;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.Programmes;
import nl.veerkrachtigebuurten.routekaart.Excerpt;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a calendar says in words: its name, and of each milestone what a reader sees there. */
@Component
class EventWords {

    private final MessageSource messages;
    private final Markdown markdown;
    private final Programmes programmes;
    private final Clock clock;

    EventWords(MessageSource messages, Markdown markdown, Programmes programmes, Clock clock) {
        this.messages = messages;
        this.markdown = markdown;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** “Routekaart Wonen · Veerkrachtige Buurten Zwijndrecht”. */
    String name(Excerpt excerpt, Locale locale) {
        return say(
                "calendar.name",
                locale,
                part(excerpt, locale),
                programmes.current().name());
    }

    private String part(Excerpt excerpt, Locale locale) {
        var parts = new ArrayList<String>();
        if (excerpt.pillar() != null) {
            parts.add(excerpt.pillar().name());
        }
        if (excerpt.lane() != null) {
            parts.add(say("milestone.lane." + excerpt.lane(), locale));
        }
        if (excerpt.owner() != null) {
            parts.add(excerpt.owner().name());
        }
        return parts.isEmpty() ? "" : " " + String.join(", ", parts);
    }

    /** The title; what is over or vague says so in front or behind. */
    String summary(Milestone milestone, Locale locale) {
        if (milestone.isDropped() || milestone.isReached()) {
            var key = milestone.isDropped() ? "calendar.dropped" : "calendar.reached";
            return say(key, locale, milestone.title());
        }
        return milestone.moment().isExact()
                ? milestone.title()
                : say(
                        "calendar.vague",
                        locale,
                        milestone.title(),
                        milestone.moment().words());
    }

    /** When, in its owner's words; how it stands; who sees to it; and why it matters. */
    String description(Milestone milestone, Locale locale) {
        var lines = new ArrayList<String>();
        lines.add(say("calendar.moment", locale, milestone.moment().words()));
        var state = milestone.stateOn(LocalDate.now(clock));
        lines.add(say("calendar.state", locale, say("status." + state, locale)));
        lines.add(say("calendar.owner", locale, milestone.owner().name()));
        if (!milestone.isPublished()) {
            lines.add(say("calendar.membersOnly", locale));
        }
        var why = markdown.words(milestone.why()).strip();
        return String.join("\n", lines) + (why.isEmpty() ? "" : "\n\n" + why);
    }

    List<String> categories(Milestone milestone, Locale locale) {
        return milestone.pillars().isEmpty()
                ? List.of(say("milestone.lane." + milestone.lane(), locale))
                : milestone.pillars().stream().map(Pillar::name).toList();
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
