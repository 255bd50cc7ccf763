package nl.veerkrachtigebuurten.buurtmap;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Query;

interface Boundaries extends Store<Boundary> {

    @Query("from Boundary b join fetch b.neighbourhood n where b.fileId = :fileId order by n.name")
    List<Boundary> of(long fileId);
}
