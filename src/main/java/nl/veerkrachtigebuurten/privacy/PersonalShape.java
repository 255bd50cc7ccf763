package nl.veerkrachtigebuurten.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.veerkrachtigebuurten.privacy.PersonalFragment.Kind;
import org.apache.commons.validator.routines.EmailValidator;
import org.apache.commons.validator.routines.IBANValidator;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of personal data looks like.
 *
 * @param proof the part of a match that stands the test, from its start; empty where none does
 */
record PersonalShape(Kind kind, Pattern pattern, UnaryOperator<String> proof) {

    private static final String GAP = "[ \u00a0.()\u2010-\u2015-]{0,3}";
    private static final String NOT_A_DATE = "(?!\\d{1,2}([-.])(?:0?[1-9]|1[0-2])\\1(?:19|20)\\d\\d(?!\\d))";
    private static final String MONTH =
            "(?:jan|feb|m(?:aa)?rt|mar|apr|mei|may|jun|jul|aug|sep|o[kc]t|nov|dec)[a-z]*\\.?";
    private static final String DATE = "(?:\\d{1,4}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{2,4}|\\d{1,2}\\s+" + MONTH
            + "\\s+(?:\\d{4}|'?\\d{2}))(?!\\d)";
    private static final String BORN =
            "geboren(?:\\s+op)?|geb\\.?(?:\\s?dat(?:um|\\.))?|geboortedatum|geboortedag|verjaardag"
                    + "|born(?:\\s+on)?|date\\s+of\\s+birth";
    private static final String SHORT_WORDS =
            "de|en|is|in|te|op|om|of|zo|we|ze|er|al|af|na|nu|ja|je|me|km|cm|mm|kg|st|wo|vo|or|to";
    private static final String NUMBER =
            "(?:(?:nr\\.?|no\\.?|nummer|huisnummer)\\s?)?\\d{1,5}(?:\\s?[-/]?\\s?[a-z0-9]{1,3})?";
    private static final String POSTCODE =
            "[1-9]\\d{3}(?:\\s?(?-i:[A-Z]{2})|[a-z]{2}|\\s(?!(?:" + SHORT_WORDS + ")\\b)[a-z]{2})";
    private static final String STREET =
            "(?:straat|str\\.|laan|weg|plein|hof|singel|kade|dijk|pad|plantsoen|dreef|steeg|gracht"
                    + "|hoek|oord|erf|veld|ring|baan|gaarde|werf)";

    static final List<PersonalShape> ANYWHERE = List.of(
            shape(
                    Kind.EMAIL,
                    "[\\p{Alnum}._%+'-]+(?:@|\\s?[(\\[](?:at|apenstaartje)[)\\]]\\s?)[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)+",
                    it -> isEmail(it) ? it : ""),
            shape(Kind.IBAN, "[a-z]{2}\\d{2}(?:[ .-]?[a-z0-9]){11,30}", PersonalShape::iban),
            shape(
                    Kind.BSN,
                    "(?<![.,+-])(?:\\d{9}|\\d{3}([ .-])\\d{3}\\1\\d{3}|\\d{4}([ .-])\\d{2}\\2\\d{3})(?![.,]\\d)",
                    it -> isBsn(it) ? it : ""),
            shape(
                    Kind.PHONE,
                    "(?:(?:\\+|00)31" + GAP + "(?:0" + GAP + ")?[1-9]|" + NOT_A_DATE + "\\(?0[1-9])(?:" + GAP
                            + "\\d){8}"),
            shape(Kind.PHONE, "(?<!\\+)\\+(?!31)[1-9](?:" + GAP + "\\d){8,13}"),
            shape(Kind.ADDRESS, POSTCODE + "[\\s,]{1,3}" + NUMBER),
            shape(Kind.ADDRESS, "\\d{1,5}\\s?[a-z]?[\\s,]{1,3}[1-9]\\d{3}\\s?(?-i:[A-Z]{2})"),
            shape(Kind.BIRTH_DATE, "(?:" + BORN + ")(?:\\s+is)?\\s*:?\\s*" + DATE));

    static final PersonalShape HOUSE = shape(
            Kind.ADDRESS,
            "\\p{L}*" + STREET
                    + ",?\\s+(?:(?:nr\\.?|nummer|huisnummer)\\s?)?(?!(?:19|20)\\d\\d(?!\\d))\\d{1,4}(?:[ -]?[a-z])?");

    /** Whatever fits in the text, one after the other. */
    List<PersonalFragment> in(@Nullable String text) {
        var found = new ArrayList<PersonalFragment>();
        var matcher = pattern.matcher(text == null ? "" : text);
        for (var from = 0; matcher.find(from); ) {
            var proved = proof.apply(matcher.group());
            if (!proved.isEmpty()) {
                found.add(new PersonalFragment(kind, proved, matcher.start()));
            }
            from = matcher.start() + Math.max(proved.length(), 1);
        }
        return found;
    }

    private static PersonalShape shape(Kind kind, String pattern) {
        return shape(kind, pattern, it -> it);
    }

    private static PersonalShape shape(Kind kind, String pattern, UnaryOperator<String> proof) {
        var alone = "(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])";
        return new PersonalShape(kind, Pattern.compile(alone, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), proof);
    }

    private static boolean isEmail(String words) {
        var address = words.replaceAll("(?i)\\s?[(\\[](?:at|apenstaartje)[)\\]]\\s?", "@");
        return EmailValidator.getInstance(true, true).isValid(address);
    }

    /** The words behind an account number look as if they were part of it. */
    private static String iban(String words) {
        for (var end = words.length(); end >= 15; end--) {
            var candidate = words.substring(0, end);
            var whole = end == words.length() || !Character.isLetterOrDigit(words.charAt(end));
            if (whole && IBANValidator.getInstance().isValid(bare(candidate).toUpperCase(Locale.ROOT))) {
                return candidate.strip();
            }
        }
        return "";
    }

    /** The eleven-test: nine times the first digit, eight times the second and so on, less the last. */
    static boolean isBsn(String words) {
        var digits = bare(words);
        var sum = -Character.digit(digits.charAt(8), 10);
        for (var place = 0; place < 8; place++) {
            sum += (9 - place) * Character.digit(digits.charAt(place), 10);
        }
        return sum % 11 == 0 && !digits.equals("000000000");
    }

    private static String bare(String words) {
        return words.replaceAll("[^\\p{Alnum}]", "");
    }
}
