package nl.veerkrachtigebuurten.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plan with its chapters as the stations of a line: what has text, what is being written, what is still empty. */
record ChapterLine(
        Plan plan,
        List<Chapter> chapters,
        Instant now,
        @Nullable LocalDate adoptedOn) {

    private static final Duration BEING_WRITTEN = Duration.ofDays(30);

    static ChapterLine of(Plan plan, List<Chapter> chapters, Clock clock) {
        return new ChapterLine(plan, chapters, clock.instant(), null);
    }

    /** The same, of a plan that readers see the adopted text of. */
    ChapterLine adoptedOn(@Nullable LocalDate day) {
        return new ChapterLine(plan, chapters, now, day);
    }

    /** How a chapter stands, as the line draws it. */
    public String stateOf(Chapter chapter) {
        if (chapter.isEmpty()) {
            return "todo";
        }
        return chapter.isSameAs(latest()) && isFresh(chapter) ? "now" : "done";
    }

    public long written() {
        return chapters.stream().filter(chapter -> !chapter.isEmpty()).count();
    }

    /** The chapter that was written in last. */
    public @Nullable Chapter latest() {
        return chapters.stream()
                .filter(chapter -> chapter.writtenAt() != null)
                .max(Comparator.comparing(chapter -> Objects.requireNonNull(chapter.writtenAt())))
                .orElse(null);
    }

    public @Nullable Chapter before(Chapter chapter) {
        var index = indexOf(chapter) - 1;
        return index < 0 ? null : chapters.get(index);
    }

    public @Nullable Chapter after(Chapter chapter) {
        var index = indexOf(chapter) + 1;
        return index >= chapters.size() ? null : chapters.get(index);
    }

    private int indexOf(Chapter chapter) {
        return chapters.stream().map(chapter::isSameAs).toList().indexOf(true);
    }

    private boolean isFresh(Chapter chapter) {
        return chapter.writtenAt() != null && chapter.writtenAt().isAfter(now.minus(BEING_WRITTEN));
    }
}
