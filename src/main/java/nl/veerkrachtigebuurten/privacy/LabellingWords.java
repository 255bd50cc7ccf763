package nl.veerkrachtigebuurten.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Finds words that put a label on people or on where they live; the list is {@code privacy/labelling-words.tsv}. */
@Component("labellingWords")
public class LabellingWords {

    private final List<LabellingWord> words = read();

    /** A word that was found, and what helps to say instead, for the reader of a page. */
    public record Hint(String words, String instead) {}

    /** All of them in a text, in its order; of those that overlap the longest. */
    public List<Labelling> in(@Nullable String text) {
        var kept = new ArrayList<Labelling>();
        if (text != null) {
            words.stream()
                    .flatMap(word -> word.in(text).stream())
                    .sorted(Comparator.comparingInt(
                            (Labelling it) -> -it.words().length()))
                    .filter(it -> kept.stream().noneMatch(it::overlaps))
                    .forEach(kept::add);
            kept.sort(Comparator.comparingInt(Labelling::start));
        }
        return List.copyOf(kept);
    }

    /** The same for a page, each word once. */
    public List<Hint> hints(@Nullable String text) {
        var locale = LocaleContextHolder.getLocale();
        return in(text).stream()
                .map(it ->
                        new Hint(it.words().toLowerCase(Locale.ROOT), it.word().hint(locale)))
                .distinct()
                .toList();
    }

    private static List<LabellingWord> read() {
        try {
            return new ClassPathResource("privacy/labelling-words.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(LabellingWord::read)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
