package nl.veerkrachtigebuurten.adoption;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Query;

public interface FrozenChapters extends Store<FrozenChapter> {

    String WHOLE = "from FrozenChapter c join fetch c.chapter ";

    /** The text of a version, chapter by chapter, in its order. */
    @Query(WHOLE + "where c.planVersion.id = :planVersionId order by c.position")
    List<FrozenChapter> findByPlanVersionIdOrderByPosition(long planVersionId);

    /** The same of several versions. */
    @Query(WHOLE + "join fetch c.planVersion where among(:planVersionIds, c.planVersion.id) order by c.position")
    List<FrozenChapter> findByPlanVersionIdInOrderByPosition(Long[] planVersionIds);

    @Query(WHOLE + "where c.planVersion.id = :planVersionId and c.chapter.id = :chapterId")
    Optional<FrozenChapter> findByPlanVersionIdAndChapterId(long planVersionId, long chapterId);
}
