package nl.veerkrachtigebuurten.suggestion;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.veerkrachtigebuurten.plan.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What is taken over of a suggestion.
 *
 * @param changes the numbers of the changes
 * @param text the text that somebody joined by hand, where the chapter had moved on at the same place
 * @param basedOn the revision that it was joined with
 */
record AcceptanceForm(
        @NotEmpty(message = "{acceptance.changes.missing}") List<Integer> changes,

        @Size(max = Revision.MAX_LENGTH, message = "{revision.text.tooLong}") @Nullable
        String text,

        @Nullable Integer basedOn) {}
