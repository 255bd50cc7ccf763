package nl.veerkrachtigebuurten.programme;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What can be made of a text: a short one, or a part of an address. */
final class Texts {

    private static final int LONGEST_SLUG = 36;

    private Texts() {}

    static @Nullable String firstParagraph(@Nullable String text) {
        return text == null ? null : text.split("\\n\\s*\\n", 2)[0].replace('\n', ' ');
    }

    /** The name in small letters, digits and dashes; with a number behind it where that is taken. */
    static String slug(String name, Predicate<String> isTaken) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var base = plain.isEmpty() ? "n" : plain.substring(0, Math.min(LONGEST_SLUG, plain.length()));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? base : base + "-" + number)
                .filter(slug -> !slug.equals("nieuw") && !isTaken.test(slug))
                .findFirst()
                .orElseThrow();
    }
}
