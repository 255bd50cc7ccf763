package nl.veerkrachtigebuurten.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A chapter's part of an address, made of its title when it is added; it stays when the title changes. */
final class ChapterSlug {

    private static final int LONGEST = 50;
    /** What means something else at that place of an address. */
    private static final Set<String> RESERVED = Set.of("nieuw", "wijzigen", "vastgesteld", "vaststelling", "inlezen");

    private ChapterSlug() {}

    static String of(String title, Predicate<String> isTaken) {
        var slug = plain(title);
        return Stream.concat(
                        Stream.of(slug),
                        IntStream.iterate(2, number -> number + 1).mapToObj(n -> slug + "-" + n))
                .filter(address -> !RESERVED.contains(address) && !isTaken.test(address))
                .findFirst()
                .orElseThrow();
    }

    static String plain(String title) {
        var letters = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}'’]+", "")
                .replaceAll("[^a-z0-9]+", "-");
        var slug = letters.substring(0, Math.min(letters.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "hoofdstuk" : slug;
    }
}
