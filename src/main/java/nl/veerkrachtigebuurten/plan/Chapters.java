package nl.veerkrachtigebuurten.plan;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface Chapters extends Store<Chapter> {

    String WITH_PLAN = "from Chapter c join fetch c.plan p left join fetch p.pillar left join fetch p.neighbourhood ";

    @Query(WITH_PLAN + "order by p.position, c.position, c.id")
    List<Chapter> all();

    @Query(WITH_PLAN + "where p.id = :planId order by c.position, c.id")
    List<Chapter> of(long planId);

    @Query(WITH_PLAN + "where p.slug = :plan and c.slug = :chapter")
    Optional<Chapter> find(String plan, String chapter);

    /** Lets one writer at a time have the chapter; who waited sees what the other wrote. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Chapter c where c.plan.slug = :plan and c.slug = :chapter")
    Optional<Chapter> lock(String plan, String chapter);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Chapter c where c.plan.id = :planId order by c.position, c.id")
    List<Chapter> lockAllOf(long planId);

    /** What others wrote since then, newest first. */
    @Query(WITH_PLAN + "where c.writtenAt > :since and (c.writerId is null or c.writerId <> :reader)"
            + " order by c.writtenAt desc")
    List<Chapter> writtenSince(Instant since, long reader, Limit most);

    /** What is empty or was left alone since then while its plan is past due: the first due first, the empty before the rest. */
    @Query(WITH_PLAN + "where p.due.latest < :today and (c.empty = true or c.writtenAt < :leftAlone)"
            + " and" + EditablePlans.THESE
            + " order by p.due.latest, c.writtenAt nulls first, p.position, c.position")
    List<Chapter> waiting(LocalDate today, Instant leftAlone, EditablePlans editable, Limit most);

    boolean existsByPlanIdAndSlug(long planId, String slug);

    /** The chapter at an address, with its plan; where there is none, the reader gets a 404. */
    default Chapter at(String plan, String chapter) {
        return find(plan, chapter).orElseThrow(NotFoundException::new);
    }
}
