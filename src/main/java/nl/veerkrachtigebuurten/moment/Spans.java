package nl.veerkrachtigebuurten.moment;

import static java.lang.Integer.parseInt;
import static nl.veerkrachtigebuurten.moment.Rule.rule;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** The names of a span of days: a day, a month, a season, a week, a school year, a year, and the parts of these. */
final class Spans {

    private static final List<String> MONTHS = List.of(
            "januari februari maart april mei juni juli augustus september oktober november december".split(" "));
    private static final List<String> WEEKDAYS =
            List.of("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(" "));
    private static final List<String> SEASONS = List.of("lente zomer herfst winter".split(" "));

    private static final String Y = "(199\\d|20\\d\\d|2100)";
    private static final String NEXT_Y = "(?:19|20|21)?(\\d\\d)";
    private static final String M = "(0?[1-9]|1[0-2])";
    private static final String D = "(\\d\\d?)";
    private static final String MONTH = oneOf(MONTHS);
    private static final String PART = "(\\d)/(\\d)";

    private static final List<Rule<Span>> RULES = List.of(
            rule(Y, it -> Optional.of(Span.year(number(it, 1)))),
            rule(MONTH + "[ -]" + Y, it -> month(number(it, 2), place(it, 1, MONTHS))),
            rule(M + "-" + Y, it -> month(number(it, 2), number(it, 1))),
            rule(Y + "-(0[1-9]|1[0-2])", it -> month(number(it, 1), number(it, 2))),
            rule(D + "e?[ -]" + MONTH + "[ -]" + Y, it -> Span.day(number(it, 3), place(it, 2, MONTHS), number(it, 1))),
            rule(D + "-" + M + "-" + Y, it -> Span.day(number(it, 3), number(it, 2), number(it, 1))),
            rule(D + "-" + M + "-(\\d\\d)", it -> Span.day(2000 + number(it, 3), number(it, 2), number(it, 1))),
            rule(Y + "-" + M + "-" + D, it -> Span.day(number(it, 1), number(it, 2), number(it, 3))),
            rule(oneOf(SEASONS) + " " + Y, it -> Optional.of(season(it).of(number(it, 2)))),
            rule("winter " + Y + "-" + NEXT_Y, it -> firstOfTwo(it).map(Season.WINTER::of)),
            rule("schooljaar " + Y + "-" + NEXT_Y, it -> firstOfTwo(it).map(Span::schoolYear)),
            rule("week " + D + "[ -]" + Y, it -> Span.week(number(it, 2), number(it, 1))),
            rule(Y + "-?w(\\d\\d)", it -> Span.week(number(it, 1), number(it, 2))),
            rule(PART + "[ -](.+)", it -> read(it.group(3)).flatMap(whole -> whole.part(number(it, 1), number(it, 2)))),
            rule(Y + "[ -]" + PART, it -> Span.year(number(it, 1)).part(number(it, 2), number(it, 3))),
            rule(oneOf(WEEKDAYS) + " (.+)", it -> read(it.group(2)).filter(day -> day.isOn(weekday(it)))));

    private Spans() {}

    static Optional<Span> read(String phrase) {
        return Rule.read(RULES, phrase);
    }

    private static String oneOf(List<String> words) {
        return "(" + String.join("|", words) + ")";
    }

    private static int number(MatchResult match, int group) {
        return parseInt(match.group(group));
    }

    private static int place(MatchResult match, int group, List<String> words) {
        return words.indexOf(match.group(group)) + 1;
    }

    private static Season season(MatchResult match) {
        return Season.values()[SEASONS.indexOf(match.group(1))];
    }

    private static DayOfWeek weekday(MatchResult match) {
        return DayOfWeek.of(place(match, 1, WEEKDAYS));
    }

    private static Optional<Span> month(int year, int month) {
        return Optional.of(Span.months(YearMonth.of(year, month), 1));
    }

    /** The first year of “2025/2026” or “2025/26”, if the second is the next. */
    private static Optional<Integer> firstOfTwo(MatchResult match) {
        var year = number(match, 1);
        return (year + 1) % 100 == number(match, 2) ? Optional.of(year) : Optional.empty();
    }
}
