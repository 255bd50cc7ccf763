package nl.veerkrachtigebuurten.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is looked for, and what helps to say it without a label.
 *
 * @param dutch the hint in Dutch
 * @param english the same in English
 */
public record LabellingWord(Pattern pattern, String dutch, String english) {

    /** What a Dutch word can take behind it, in one or several. */
    private static final String ENDINGS = "(?:n?en|n|jes?|tjes?|etjes?|netjes?|(?:i?st)?er(?:e|en|s)?|t?e|s|d|de|den)?";

    static LabellingWord read(String line) {
        var columns = line.split("\t");
        var pattern = "(?<![\\p{L}\\p{N}])(?:"
                + columns[0]
                        .replace("~", ENDINGS)
                        .replace("_?", "[\\s\u2010-]?")
                        .replace("_", "[\\s\u2010-]+")
                + ")(?![\\p{L}\\p{N}])";
        return new LabellingWord(
                Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), columns[1], columns[2]);
    }

    public String hint(Locale locale) {
        return locale.getLanguage().equals("en") ? english : dutch;
    }

    List<Labelling> in(String text) {
        var found = new ArrayList<Labelling>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new Labelling(matcher.group(), matcher.start(), this));
        }
        return found;
    }
}
