package nl.veerkrachtigebuurten.buurtscan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sort of thing was heard or seen. */
public enum FindingKind {
    GOING_ON("speelt"),
    OPPORTUNITY("kans"),
    BOTTLENECK("knelpunt"),
    NEED("behoefte"),
    TALENT("talent"),
    INITIATIVE("initiatief");

    private final String word;

    FindingKind(String word) {
        this.word = word;
    }

    /** As it stands in addresses and files. */
    public String word() {
        return word;
    }

    public static Optional<FindingKind> of(@Nullable String word) {
        var asked = word == null ? "" : word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(it -> it.word.equals(asked)).findFirst();
    }
}
