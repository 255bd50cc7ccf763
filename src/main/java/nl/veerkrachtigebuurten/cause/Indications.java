package nl.veerkrachtigebuurten.cause;

import java.util.List;
import java.util.Set;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface Indications extends Store<Indication> {

    /** Figures and sources that point at a cause, newest first. */
    @Query("from Indication i where i.cause.id = :causeId and among(:kinds, i.kind) order by i.id desc")
    List<Indication> ofKinds(long causeId, String[] kinds, Limit most);

    List<Indication> findByCauseIdAndKindOrderByIdDesc(long causeId, EvidenceKind kind, Limit most);

    /** What a finding is said to point at. */
    @Query("from Indication i join fetch i.cause where i.findingId = :findingId order by i.id")
    List<Indication> of(long findingId);

    /** Waits for whoever merges one of these, so that none is pointed with that went on elsewhere meanwhile. */
    @Query(nativeQuery = true, value = "select id from finding where id in (:findingIds) order by id for share")
    List<Long> hold(Long[] findingIds);

    @Query("select i.findingId from Indication i where i.cause.id = :causeId and among(:findingIds, i.findingId)")
    Set<Long> known(long causeId, Long[] findingIds);

    /** How many findings point at a cause. */
    @Query(
            nativeQuery = true,
            value = "select count(*) from live_indication where cause_id = :causeId and kind = 'FINDING'")
    int countFindings(long causeId);

    /** How many findings point at each of these causes. */
    @Query("select new nl.veerkrachtigebuurten.cause.Pointing(i.cause.id, count(i)) from Indication i"
            + " join Finding f on f.id = i.findingId and f.withdrawnAt is null"
            + " where among(:causeIds, i.cause.id) and i.kind = FINDING group by i.cause.id")
    List<Pointing> pointing(Long[] causeIds);
}
