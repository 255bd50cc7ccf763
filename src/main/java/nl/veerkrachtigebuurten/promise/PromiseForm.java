package nl.veerkrachtigebuurten.promise;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.veerkrachtigebuurten.moment.MomentWords;
import nl.veerkrachtigebuurten.plan.Pointing;
import org.jspecify.annotations.Nullable;

/**
 * Which sentence of a chapter or a report is a promise, and what it promises.
 *
 * @param publicly that anybody may read its words
 */
record PromiseForm(
        @Size(max = Promise.MAX_LENGTH) @Nullable String words,
        @Size(max = 200) @Nullable String before,
        @Nullable Integer sentence,
        @Nullable Integer basedOn,
        @NotBlank @Size(max = 200) String toWhom,
        @NotNull Long seatId,
        @NotBlank @MomentWords @Size(max = 120) String moment,

        @NotNull(message = "{jakarta.validation.constraints.AssertTrue.message}") @AssertTrue
        Boolean publicly)
        implements Pointing, Pledging {

    @SuppressWarnings("NullAway")
    static PromiseForm on(
            @Nullable String words, @Nullable String before, @Nullable Integer basedOn, @Nullable Long seatId) {
        return new PromiseForm(words, before, null, basedOn, null, seatId, null, null);
    }
}
