package nl.veerkrachtigebuurten.merging;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Query;

interface FindingSuccessions extends Store<FindingSuccession> {

    /** How these findings went on. */
    @Query("from FindingSuccession s where among(:findingIds, s.findingId) order by s.id")
    List<FindingSuccession> of(Long[] findingIds);
}
