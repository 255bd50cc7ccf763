package nl.veerkrachtigebuurten.adoption;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.EntityGraph;

public interface FrozenChapters extends Store<FrozenChapter> {

    /** The text of a version, chapter by chapter, in its order. */
    @EntityGraph(attributePaths = "chapter")
    List<FrozenChapter> findByPlanVersionIdOrderByPosition(long planVersionId);

    /** The same of several versions. */
    @EntityGraph(attributePaths = {"chapter", "planVersion"})
    List<FrozenChapter> findByPlanVersionIdInOrderByPosition(Collection<Long> planVersionIds);

    @EntityGraph(attributePaths = "chapter")
    Optional<FrozenChapter> findByPlanVersionIdAndChapterId(long planVersionId, long chapterId);
}
