package nl.veerkrachtigebuurten.indicator;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface IndicatorRows extends Store<IndicatorRow> {

    String STANDS = "not exists (select 1 from IndicatorRow later where later.replaces = r)";

    /** What stands now, the last period first; numbers and stories of a period together. */
    @Query("from IndicatorRow r join fetch r.indicator where among(:ids, r.indicator.id) and " + STANDS
            + " order by r.year desc, r.part desc, r.kind, r.id")
    List<IndicatorRow> standing(Long[] ids, Limit most);

    /** Of each what was told of the last period: a number, and stories in the order in which they were told. */
    @Query("from IndicatorRow r join fetch r.indicator where among(:ids, r.indicator.id) and " + STANDS
            + " and not exists (select 1 from IndicatorRow next where next.indicator = r.indicator and next.kind = r.kind"
            + " and (next.year > r.year or next.year = r.year and next.part > r.part)"
            + " and not exists (select 1 from IndicatorRow corrected where corrected.replaces = next))"
            + " order by r.indicator.id, r.kind, r.id")
    List<IndicatorRow> last(Long[] ids);

    /** What stood before it was corrected, the last correction first. */
    @Query(
            "select later from IndicatorRow later join fetch later.replaces where later.indicator.id = :id order by later.id desc")
    List<IndicatorRow> corrections(long id, Limit most);

    @Query("from IndicatorRow r join fetch r.indicator where r.id = :rowId and r.indicator.id = :indicatorId and "
            + STANDS)
    Optional<IndicatorRow> standing(long indicatorId, long rowId);

    @Query(
            "select count(r) > 0 from IndicatorRow r where r.indicator.id = :id and r.kind = NUMBER and r.year = :year and r.part = :part")
    boolean hasNumber(long id, int year, PeriodPart part);
}
