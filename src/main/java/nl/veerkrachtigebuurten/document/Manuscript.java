package nl.veerkrachtigebuurten.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text in sections, as it goes into a file. Its language is Dutch.
 *
 * @param about what it is about, below its title
 * @param standing how it stands, on every page: "Concept van 17 maart 2026"
 * @param contents the heading of its table of contents
 * @param address of the portal, for links that begin with a slash
 * @param day that the file says it was made on
 */
public record Manuscript(
        String title,
        @Nullable String about,
        String standing,
        String contents,
        String address,
        LocalDate day,
        List<Section> sections) {

    /**
     * @param anchor by which the table of contents finds it
     * @param level 1 for the highest
     * @param text in Markdown; the headings in it stand below the section's own
     */
    public record Section(String anchor, int level, String title, String text) {}

    /** What begins on a new page: the first section, and of a text of texts each of these. */
    public boolean startsPage(Section section) {
        return section.equals(sections.get(0))
                || section.level() == 1 && sections.stream().anyMatch(other -> other.level() > 1);
    }
}
