package nl.veerkrachtigebuurten.plan;

import java.util.List;

/** Writes out what is live in a text, so that it says for ever what it says today. Several take their turn. */
public interface FrozenText {

    String freeze(String markdown);

    /** The same for many texts, with no more questions to the database than for one. */
    default List<String> freeze(List<String> markdown) {
        return markdown.stream().map(this::freeze).toList();
    }
}
