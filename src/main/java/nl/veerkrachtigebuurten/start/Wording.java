package nl.veerkrachtigebuurten.start;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.News;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Says in a sentence or two how things stand. */
@Component
class Wording {

    private static final int LAST_NUMBER_IN_WORDS = 12;
    private static final int MOST_KINDS = 2;

    private final MessageSource messages;
    private final Clock clock;

    Wording(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** “Drie dingen wachten op je. Sinds vrijdag zijn er twee acties klaar.” */
    String lead(List<Errand> errands, List<News> news, Instant since, Locale locale) {
        var waiting = say(
                "start.lead.errands", locale, errands.size(), StringUtils.capitalize(number(errands.size(), locale)));
        var changed = news.isEmpty() ? say("start.lead.nothing", locale) : together(changes(news, locale), locale);
        return waiting + " " + say("start.lead.since", locale, since(since, locale), changed);
    }

    /** The day, as one would say it today. */
    String since(Instant since, Locale locale) {
        var day = LocalDate.ofInstant(since, clock.getZone());
        var ago = DAYS.between(day, LocalDate.now(clock));
        if (ago < 2) {
            return say(ago == 1 ? "start.since.yesterday" : "start.since.today", locale);
        }
        var pattern = DateTimeFormatter.ofPattern(ago < 7 ? "EEEE" : "d MMMM", locale);
        return say("start.since.day", locale, pattern.format(day));
    }

    String number(int number, Locale locale) {
        return number < 1 || number > LAST_NUMBER_IN_WORDS
                ? String.valueOf(number)
                : say("start.number." + number, locale);
    }

    /** The kinds of change that happened most, and how many others there were. */
    private List<String> changes(List<News> news, Locale locale) {
        var counts = new LinkedHashMap<String, Integer>();
        news.forEach(one -> counts.merge(one.what() + ".many", 1, Integer::sum));
        var said = new ArrayList<String>();
        var others = 0;
        var mostFirst = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        for (var kind : mostFirst) {
            var phrase = messages.getMessage(
                    kind.getKey(), new Object[] {kind.getValue(), number(kind.getValue(), locale)}, "", locale);
            if (phrase == null || phrase.isEmpty() || said.size() == MOST_KINDS) {
                others += kind.getValue();
            } else {
                said.add(phrase);
            }
        }
        if (others > 0) {
            var key = said.isEmpty() ? "start.lead.things" : "start.lead.others";
            said.add(say(key, locale, others, number(others, locale)));
        }
        return said;
    }

    private String together(List<String> phrases, Locale locale) {
        var last = phrases.get(phrases.size() - 1);
        return phrases.size() == 1
                ? last
                : say("start.lead.and", locale, String.join(", ", phrases.subList(0, phrases.size() - 1)), last);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
