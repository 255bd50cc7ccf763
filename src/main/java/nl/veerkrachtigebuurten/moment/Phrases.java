package nl.veerkrachtigebuurten.moment;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns what somebody typed into the few plain words that the grammar knows. */
final class Phrases {

    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private static final Lexicon CALENDAR = Lexicon.of(
            "januari|jan",
            "februari|feb|febr",
            "maart|mrt|mar",
            "april|apr",
            "mei",
            "juni|jun",
            "juli|jul",
            "augustus|aug",
            "september|sep|sept",
            "oktober|okt|oct",
            "november|nov",
            "december|dec",
            "maandag|ma",
            "dinsdag|di",
            "woensdag|wo",
            "donderdag|do",
            "vrijdag|vr",
            "zaterdag|za",
            "zondag|zo",
            "lente|voorjaar",
            "zomer",
            "herfst|najaar",
            "winter",
            "kwartaal",
            "helft|halfjaar",
            "schooljaar");

    /** Short words are easily another word, so they count only as they are; those with no meaning here are dropped. */
    private static final Lexicon CONNECTIVES = Lexicon.of(
            "1/3|begin",
            "2/3|medio|half|midden|halverwege",
            "3/3|eind|einde",
            "1e|eerste",
            "2e|tweede",
            "3e|derde",
            "4e|vierde",
            "week|wk",
            "vanaf|sinds",
            "tm|uiterlijk",
            "|in|op|rond|rondom|omstreeks|circa|ca|ongeveer|ergens|per|tijdens|loop|de|het|van|jaar|maand");

    private static final List<Rewrite> SIGNS = List.of(
            new Rewrite("\\bt ?[/.] ?m\\b", " tm "),
            new Rewrite("['’‘`](?=\\d\\d\\b)", " 20"),
            new Rewrite("[\\p{Pd}\u2212/]|(?<=\\d)\\.(?=\\d)", "-"),
            new Rewrite("(?<=[a-z])\\.(?=[a-z]\\b)", ""),
            new Rewrite("\\b(\\d)(?:e|ste|de)\\b", "$1e"),
            new Rewrite("(?<=\\d)(?=[a-z]{2})|(?<=[a-z]{2})(?=\\d)|[.,]", " "),
            new Rewrite(" +", " "),
            new Rewrite("\\b(?:tot en met|niet later dan)\\b", "tm"),
            new Rewrite("\\bmet ingang van\\b", "vanaf"),
            new Rewrite("\\bhalf jaar\\b", "halfjaar"));

    private static final List<Rewrite> TURNS = List.of(
            new Rewrite(" +", " "),
            new Rewrite(" ?- ?", "-"),
            new Rewrite("\\bq([1-4])\\b", "$1/4"),
            new Rewrite("\\bh([12])\\b", "$1/2"),
            new Rewrite("\\b(?:([1-4])e kwartaal|kwartaal ([1-4]))\\b", "$1$2/4"),
            new Rewrite("\\b([12])e helft\\b", "$1/2"),
            new Rewrite("\\blaatste kwartaal\\b", "4/4"),
            new Rewrite("\\b(?:voor|tot) (?=3/3)", "tm "),
            new Rewrite("\\btm (?=(?:voor|tot) )|\\bvanaf (?=na )", ""));

    private Phrases() {}

    /** As typed, in one form: what is stored and shown. */
    static String typed(String words) {
        var composed = Normalizer.normalize(words, Form.NFC).replaceAll("[\\p{Cf}\\p{Cs}]", "");
        return composed.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    }

    /** Without capitals, accents and the many ways to write a dash. */
    static String folded(String words) {
        var letters = Normalizer.normalize(words, Form.NFKD).replaceAll("\\p{M}", "");
        return Rewrite.all(SIGNS, letters.toLowerCase(Locale.ROOT)).strip();
    }

    /** In the grammar's own words: “Tweede kwartaal van 2025” is “2/4 2025”. */
    static String plain(String folded) {
        var known = WORD.matcher(folded).replaceAll(match -> known(match.group()));
        return Rewrite.all(TURNS, known.strip()).strip();
    }

    private static String known(String word) {
        return CONNECTIVES.exactly(word).or(() -> CALENDAR.nearest(word)).orElse(word);
    }

    private record Rewrite(Pattern form, String plain) {

        Rewrite(String form, String plain) {
            this(Pattern.compile(form), plain);
        }

        static String all(List<Rewrite> rewrites, String words) {
            var result = words;
            for (var rewrite : rewrites) {
                result = rewrite.form.matcher(result).replaceAll(rewrite.plain);
            }
            return result;
        }
    }
}
