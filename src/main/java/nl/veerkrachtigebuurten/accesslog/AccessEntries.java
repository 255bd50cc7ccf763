package nl.veerkrachtigebuurten.accesslog;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface AccessEntries extends Store<AccessEntry> {

    String OF_KIND = "from AccessEntry e where (:kind is null or e.kind = :kind)";

    /** The newest first, of one kind or of all. */
    @Query(OF_KIND + " and e.id < :before order by e.id desc")
    List<AccessEntry> before(long before, @Nullable AccessKind kind, Limit most);

    @Query(OF_KIND + " and e.id > :after order by e.id")
    List<AccessEntry> after(long after, @Nullable AccessKind kind, Limit most);
}
