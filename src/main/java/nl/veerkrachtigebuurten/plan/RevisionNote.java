package nl.veerkrachtigebuurten.plan;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a list of revisions says of one, without its text. A session holds it until the next page. */
public record RevisionNote(
        int number, String title, @Nullable String reason, String writer, Instant writtenAt) implements Serializable {}
