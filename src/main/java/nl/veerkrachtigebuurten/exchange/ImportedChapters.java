package nl.veerkrachtigebuurten.exchange;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ImportedChapters extends Store<ImportedChapter> {

    List<ImportedChapter> findBySourceIdOrderByPosition(long importId);

    /** Their words now stand in revisions, or are not wanted: nothing of them stays here. */
    @Modifying
    @Query("delete from ImportedChapter c where c.source = :source")
    void forget(PlanImport source);
}
