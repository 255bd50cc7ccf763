package nl.veerkrachtigebuurten.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is shown in a text besides its words.
 *
 * @param notes what stands behind a link, by the link's address
 */
public record Annotations(List<Mark> marks, Map<String, Note> notes) {

    public static final Annotations NONE = new Annotations(List.of(), Map.of());

    /**
     * Some words in colour, and behind them a link to what is said of them.
     *
     * @param from and to: places in {@link Markdown#words}
     * @param look a class of the style sheet, in small letters
     * @param id of the link, in small letters with a number: {@code bij-reactie-12}
     * @param href an address on the page: {@code #reactie-12}
     * @param sign what the link shows: {@code 2}
     * @param label what the link is called
     */
    public record Mark(int from, int to, String look, String id, String href, String sign, String label) {

        boolean covers(int place) {
            return from <= place && place < to;
        }
    }

    /** @param look a class of the style sheet, in small letters */
    public record Note(String text, String look) {}

    public static Annotations of(List<Mark> marks) {
        return new Annotations(marks, Map.of());
    }

    public Annotations and(Annotations others) {
        var together = new ArrayList<>(marks);
        together.addAll(others.marks);
        var all = new HashMap<>(notes);
        all.putAll(others.notes);
        return new Annotations(together, all);
    }
}
