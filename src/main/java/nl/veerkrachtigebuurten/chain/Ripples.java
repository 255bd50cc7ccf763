package nl.veerkrachtigebuurten.chain;

import java.time.Instant;
import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Ripples extends Store<Ripple> {

    String WHOLE = "from Ripple r join fetch r.milestone m join fetch r.moved ";

    /** Neither answered, nor said or moved anything since of the one that waits. */
    String IS_OPEN = " r.answeredAt is null"
            + " and (r.milestone.said is null or r.milestone.said <> REACHED and r.milestone.said <> DROPPED)"
            + " and not exists (select 1 from StatusReport s"
            + " where s.milestone = r.milestone and s.signature.at >= r.signature.at)"
            + " and not exists (select 1 from Slip x where x.milestone = r.milestone and x.signature.at >= r.signature.at) ";

    /** Asks the owners of these milestones; who was asked already is asked about the newest move only. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "insert into ripple (version, milestone_id, moved_id, was_words, became_words, why, author, author_id,"
                            + " signed_at) select 0, id, :movedId, :was, :became, :why, :author, cast(:authorId as bigint), :at"
                            + " from milestone where id = any(:ids) order by id"
                            + " on conflict (milestone_id, moved_id) where answered_at is null do update set"
                            + " version = ripple.version + 1, was_words = excluded.was_words,"
                            + " became_words = excluded.became_words, why = excluded.why, author = excluded.author,"
                            + " author_id = excluded.author_id, signed_at = excluded.signed_at")
    void raise(
            Long[] ids,
            long movedId,
            String was,
            String became,
            String why,
            String author,
            @Nullable Long authorId,
            Instant at);

    /** What is asked of one milestone, newest first. */
    @Query(WHOLE + "where r.milestone.id = :milestoneId and" + IS_OPEN + "order by r.signature.at desc, r.id")
    List<Ripple> openOf(long milestoneId);

    /** What is asked of these seats, newest first. */
    @Query(WHOLE + "where among(:seatIds, r.milestone.owner.id) and" + IS_OPEN
            + "order by r.signature.at desc, r.milestone.moment.latest, r.id")
    List<Ripple> openFor(Long[] seatIds, Limit most);

    /** What others moved since then and these seats wait for, newest first. */
    @Query(WHOLE + "where among(:seatIds, r.milestone.owner.id) and r.signature.at >= :since"
            + " and (r.signature.authorId is null or r.signature.authorId <> :personId)"
            + " order by r.signature.at desc, r.id")
    List<Ripple> byOthersSince(Long[] seatIds, long personId, Instant since, Limit most);

    /** What was asked because one milestone moved at that time, with the owners. */
    @Query(WHOLE + "join fetch m.owner where r.moved.id = :movedId and r.signature.at = :at order by r.id")
    List<Ripple> raisedBy(long movedId, Instant at);
}
