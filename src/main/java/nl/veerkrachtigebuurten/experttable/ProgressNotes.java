package nl.veerkrachtigebuurten.experttable;

import java.time.Instant;
import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

/** All progress notes of all actions. */
interface ProgressNotes extends Store<ProgressNote> {

    @Query("from ProgressNote p join fetch p.author where p.action.id = :actionId order by p.writtenAt desc, p.id desc")
    List<ProgressNote> of(long actionId, Limit most);

    /** What others said of the actions of these tables and seats. */
    @Query("from ProgressNote p join fetch p.author join fetch p.action a where p.writtenAt > :since"
            + " and p.author.id <> :personId and (among(:tables, a.table.id) or among(:seats, a.owner.id))"
            + " order by p.writtenAt desc, p.id desc")
    List<ProgressNote> bySomebodyElse(long personId, Long[] tables, Long[] seats, Instant since, Limit most);
}
