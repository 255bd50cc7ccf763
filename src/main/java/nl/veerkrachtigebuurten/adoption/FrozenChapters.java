package nl.veerkrachtigebuurten.adoption;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.EntityGraph;

public interface FrozenChapters extends Store<FrozenChapter> {

    /** The text of a version, chapter by chapter, in its order. */
    @EntityGraph(attributePaths = "chapter")
    List<FrozenChapter> findByPlanVersionIdOrderByPosition(long planVersionId);

    @EntityGraph(attributePaths = "chapter")
    Optional<FrozenChapter> findByPlanVersionIdAndChapterId(long planVersionId, long chapterId);
}
