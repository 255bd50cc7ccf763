package nl.veerkrachtigebuurten.submission;

import java.time.Instant;
import nl.veerkrachtigebuurten.plan.Submission.Outcome;
import org.jspecify.annotations.Nullable;

/** What a list of submitted texts says of one, without the text. */
record SubmittedNote(
        long id,
        String writer,
        Instant submittedAt,
        Outcome outcome,
        @Nullable Integer settledIn) {}
