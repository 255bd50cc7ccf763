package nl.veerkrachtigebuurten.rootmap;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands on the root map, from root to fruit. */
enum NodeKind {
    FINDING("bevinding"),
    FINDINGS("bevindingen"),
    CAUSE("oorzaak"),
    INTERVENTION("interventie"),
    MILESTONE("mijlpaal"),
    MORE("meer");

    private final String word;

    NodeKind(String word) {
        this.word = word;
    }

    String key(long id) {
        return word + "-" + id;
    }

    /** The kind and the id that an address names. */
    static Optional<Place> read(@Nullable String key) {
        if (key == null || !key.matches("(bevinding|oorzaak|interventie|mijlpaal)-\\d{1,18}")) {
            return Optional.empty();
        }
        var dash = key.indexOf('-');
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(key.substring(0, dash)))
                .findFirst()
                .map(kind -> new Place(kind, Long.parseLong(key.substring(dash + 1))));
    }

    /** One thing on the map. */
    record Place(NodeKind kind, long id) {}
}
