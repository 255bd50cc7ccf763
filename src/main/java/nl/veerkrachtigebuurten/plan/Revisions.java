package nl.veerkrachtigebuurten.plan;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

public interface Revisions extends Store<Revision> {

    int SHOWN = 10;

    Optional<Revision> findByChapterIdAndNumber(long chapterId, int number);

    /** The newest revision of each chapter of a plan that has text, in the plan's order. */
    @Query("from Revision r join fetch r.chapter c join fetch c.plan where c.plan.id = :planId and r.number = c.newest"
            + " and c.empty = false order by c.position, c.id")
    List<Revision> newestOf(long planId);

    /** The same of all plans. */
    @Query("from Revision r join fetch r.chapter c join fetch c.plan where r.number = c.newest and c.empty = false")
    List<Revision> newestOfAll();

    /** The revisions before a number, newest first, without their texts. */
    @Query("select new nl.veerkrachtigebuurten.plan.RevisionNote(r.number, r.title, r.reason, r.writer, r.writtenAt)"
            + " from Revision r where r.chapter.id = :chapterId and r.number < :before order by r.number desc")
    List<RevisionNote> notesOf(long chapterId, int before, Limit most);

    /** The last few revisions that came after a number, newest first; none where nobody knows that number. */
    default List<RevisionNote> notesSince(Chapter chapter, @Nullable Integer number) {
        return number == null
                ? List.of()
                : notesOf(chapter.id(), chapter.newest() + 1, Limit.of(SHOWN)).stream()
                        .filter(note -> note.number() > number)
                        .toList();
    }

    /** A chapter's newest revision; none while nothing was written. */
    default Optional<Revision> newestOf(Chapter chapter) {
        return findByChapterIdAndNumber(chapter.id(), chapter.newest());
    }

    /** The text that a chapter has now. */
    default String textOf(Chapter chapter) {
        return newestOf(chapter).map(Revision::text).orElse("");
    }

    default Revision of(Chapter chapter, int number) {
        return findByChapterIdAndNumber(chapter.id(), number).orElseThrow(NotFoundException::new);
    }
}
