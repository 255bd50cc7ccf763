package nl.veerkrachtigebuurten.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;

/** A page of a chapter's history, newest first, and the numbers before which the pages beside it end. */
record RevisionPage(
        List<RevisionNote> notes,
        @Nullable Integer newer,
        @Nullable Integer older) {

    private static final int SIZE = 50;
    /** One more than a page holds, to know whether there are more. */
    static final Limit LIMIT = Limit.of(SIZE + 1);

    static RevisionPage of(List<RevisionNote> found, Chapter chapter) {
        var notes = found.subList(0, Math.min(SIZE, found.size()));
        var isNewest = notes.isEmpty() || notes.get(0).number() == chapter.newest();
        return new RevisionPage(
                notes,
                isNewest ? null : notes.get(0).number() + SIZE + 1,
                found.size() > SIZE ? notes.get(SIZE - 1).number() : null);
    }
}
