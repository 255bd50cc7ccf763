package nl.veerkrachtigebuurten.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a list of revisions says of one, without its text. */
record RevisionNote(int number, String title, @Nullable String reason, String writer, Instant writtenAt) {}
