package nl.veerkrachtigebuurten.replycard;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One card as it is typed in. */
record CardRow(
        @Nullable @Size(max = 40) String code,
        @Nullable String kind,
        @Nullable @Size(max = 4000) String words) {

    static final CardRow EMPTY = new CardRow(null, null, null);

    /** A kind alone is no card. */
    boolean isEmpty() {
        return code == null && words == null;
    }
}
