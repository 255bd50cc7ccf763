package nl.veerkrachtigebuurten.correction;

import java.util.Arrays;
import nl.veerkrachtigebuurten.platform.NotFoundException;

/** What can be taken back from a cause, the word that addresses have for it, and where it is kept. */
enum Tie {
    INDICATION("aanwijzingen", "indication"),
    CAUSAL_LINK("gevolgen", "causal_link");

    private final String word;
    private final String table;

    Tie(String word, String table) {
        this.word = word;
        this.table = table;
    }

    String word() {
        return word;
    }

    String table() {
        return table;
    }

    static Tie at(String word) {
        return Arrays.stream(values())
                .filter(tie -> tie.word.equals(word))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
