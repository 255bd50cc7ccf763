package nl.veerkrachtigebuurten.promise;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.moment.MomentWords;
import org.jspecify.annotations.Nullable;

/** A promise of a newsletter or of minutes, of which one says where it stands. */
record NamedPromiseForm(
        @NotNull PromiseSource source,
        @NotBlank @Size(max = 160) String title,
        @NotNull LocalDate day,

        @Nullable @Size(max = 500) @Pattern(regexp = StatementForm.LINK)
        String link,

        @NotBlank @Size(max = Promise.MAX_LENGTH) String words,
        @NotBlank @Size(max = 200) String toWhom,
        @NotNull Long seatId,
        @NotBlank @MomentWords @Size(max = 120) String moment,

        @NotNull(message = "{jakarta.validation.constraints.AssertTrue.message}") @AssertTrue
        Boolean publicly)
        implements Pledging {

    /** Chapters and reports have the form of their own page. */
    boolean isNamed() {
        return PromiseSource.NAMED.contains(source);
    }

    Origin origin() {
        return Origin.in(source, title, day, link);
    }
}
