package nl.veerkrachtigebuurten.promise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.veerkrachtigebuurten.moment.MomentWords;
import org.jspecify.annotations.Nullable;

/** That a promise was kept, and what shows it; or that it moves, why, and to when. */
record StatementForm(
        @NotNull PromiseState state,
        @NotBlank @Size(max = 2000) String words,
        @Nullable @Size(max = 500) @Pattern(regexp = LINK) String link,
        @Nullable @MomentWords @Size(max = 120) String moment,
        @Nullable Integer version) {

    static final String LINK = "https?://\\S+";

    @SuppressWarnings("NullAway")
    static StatementForm blank(Promise promise) {
        return new StatementForm(null, null, null, null, promise.version());
    }

    boolean moves() {
        return state == PromiseState.MOVED;
    }
}
