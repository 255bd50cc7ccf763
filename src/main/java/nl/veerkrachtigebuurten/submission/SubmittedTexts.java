package nl.veerkrachtigebuurten.submission;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SubmittedTexts extends Store<SubmittedText> {

    /** The texts submitted before one, newest first. */
    @Query("select new nl.veerkrachtigebuurten.submission.SubmittedNote(s.id, s.writer, s.submittedAt, s.outcome,"
            + " s.settledIn) from SubmittedText s where s.chapterId = :chapterId and s.id < :before order by s.id desc")
    List<SubmittedNote> notesOf(long chapterId, long before, Limit most);

    Optional<SubmittedText> findByIdAndChapterId(long id, long chapterId);

    long countByChapterIdAndSettledInIsNull(long chapterId);

    boolean existsByChapterIdAndWriterIdAndTitleAndTextAndSettledInIsNull(
            long chapterId, long writerId, String title, String text);

    /** Whatever somebody submitted for a chapter before, they settled by saving this version. */
    @Modifying
    @Query("update SubmittedText s set s.settledIn = :number"
            + " where s.chapterId = :chapterId and s.writerId = :writerId and s.settledIn is null")
    void settle(long chapterId, long writerId, int number);

    default SubmittedText of(long chapterId, long id) {
        return findByIdAndChapterId(id, chapterId).orElseThrow(NotFoundException::new);
    }
}
