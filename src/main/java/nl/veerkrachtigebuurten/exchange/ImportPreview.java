package nl.veerkrachtigebuurten.exchange;

import static nl.veerkrachtigebuurten.exchange.ImportChoices.NEW;
import static nl.veerkrachtigebuurten.exchange.ImportChoices.SKIP;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.ChapterText;
import nl.veerkrachtigebuurten.writing.Differences;
import org.jspecify.annotations.Nullable;

/**
 * A document beside the plan that it is taken in for.
 *
 * @param texts what the plan's chapters say now, as a document would say it, by their ids
 * @param reason what the revisions say of themselves
 */
record ImportPreview(
        PlanImport source,
        List<Chapter> chapters,
        Map<Long, String> texts,
        List<ImportedChapter> imported,
        ImportChoices choices,
        String reason) {

    /**
     * A chapter of the document.
     *
     * @param choice what becomes of it: new, skipped, or the address of the chapter that it replaces
     * @param replaced the chapter that it replaces
     */
    record Item(
            ImportedChapter chapter,
            String choice,
            @Nullable Chapter replaced,
            @Nullable Differences differences) {

        public String state() {
            if (choice.equals(SKIP)) {
                return "SKIPPED";
            }
            return replaced == null ? "NEW" : isSame() ? "SAME" : "REPLACES";
        }

        private boolean isSame() {
            return differences != null
                    && differences.isNone()
                    && replaced != null
                    && replaced.title().equals(chapter.title());
        }
    }

    public List<Item> items() {
        return imported.stream().map(this::item).toList();
    }

    /** What is going to be written: nothing of what is the same already. */
    List<ChapterText> written() {
        return items().stream()
                .filter(item -> item.state().equals("NEW") || item.state().equals("REPLACES"))
                .map(this::written)
                .toList();
    }

    private ChapterText written(Item item) {
        var slug = item.replaced() == null ? null : item.replaced().slug();
        var chapter = item.chapter();
        return new ChapterText(slug, chapter.title(), chapter.text(), slug == null ? 0 : choices.seen(slug));
    }

    private Item item(ImportedChapter chapter) {
        var choice = choices.of(chapter.position());
        var replaced = choice == null ? alike(chapter) : at(choice);
        var differences =
                replaced == null ? null : Differences.between(texts.getOrDefault(replaced.id(), ""), chapter.text());
        var made = choice == null && replaced != null ? replaced.slug() : choice == null ? NEW : choice;
        return new Item(chapter, made, replaced, differences);
    }

    private @Nullable Chapter at(String slug) {
        return chapters.stream()
                .filter(chapter -> chapter.slug().equals(slug))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Chapter alike(ImportedChapter imported) {
        return chapters.stream()
                .filter(chapter -> plain(chapter.title()).equals(plain(imported.title())))
                .findFirst()
                .orElse(null);
    }

    /** A title without what people write differently: capitals, numbers before it, signs. */
    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("^[\\d.\\s]+|[^\\p{L}\\p{N}]+", "");
    }
}
