package nl.veerkrachtigebuurten.buurtscan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How something was heard. */
public enum HeardBy {
    CONVERSATION("gesprek"),
    HOME_VISIT("huisbezoek"),
    MEETING("bijeenkomst"),
    SURVEY("enquête"),
    PARTNER("partner");

    private final String word;

    HeardBy(String word) {
        this.word = word;
    }

    /** As it stands in addresses and files. */
    public String word() {
        return word;
    }

    public static Optional<HeardBy> of(@Nullable String word) {
        var asked = word == null ? "" : word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(it -> it.word.equals(asked)).findFirst();
    }
}
