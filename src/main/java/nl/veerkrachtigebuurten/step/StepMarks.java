package nl.veerkrachtigebuurten.step;

import java.time.Instant;
import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface StepMarks extends Store<StepMark> {

    /** What happened to the steps of a milestone, newest first. */
    @Query("from StepMark k join fetch k.step s where s.milestone.id = :milestoneId"
            + " order by k.signature.at desc, k.id desc")
    List<StepMark> of(long milestoneId, Limit most);

    /** What others did since then for the milestones of these seats, newest first. */
    @Query("from StepMark k join fetch k.step s join fetch s.milestone m where among(:seatIds, m.owner.id)"
            + " and k.signature.at >= :since and (k.signature.authorId is null or k.signature.authorId <> :personId)"
            + " order by k.signature.at desc, k.id desc")
    List<StepMark> byOthersSince(Long[] seatIds, long personId, Instant since, Limit most);
}
