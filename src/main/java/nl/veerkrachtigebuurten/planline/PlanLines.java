package nl.veerkrachtigebuurten.planline;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;

public interface PlanLines extends Store<PlanLine> {

    String WHOLE = "from PlanLine l join fetch l.chapter c join fetch c.plan p left join fetch p.pillar"
            + " left join fetch p.neighbourhood ";
    String WANTED = "where among(:states, l.state) and (:plan = '' or l.chapter.plan.slug = :plan)"
            + " and (:everywhere = true or among(:pillars, l.chapter.plan.pillar.id))";

    @Override
    @Query(WHOLE + "where l.id = :id")
    Optional<PlanLine> findById(Long id);

    /** Those of a chapter, as they stand in the text; the lost ones last. */
    @Query(WHOLE + "where c.id = :chapterId order by l.passage.lost, l.passage.anchor.position, l.id")
    List<PlanLine> of(long chapterId, Limit most);

    /** Those whose passage is yet to follow the chapter's text to this revision. */
    @Query("from PlanLine l where l.chapter.id = :chapterId and l.passage.revision < :number")
    List<PlanLine> behind(long chapterId, int number);

    /** The oldest first. */
    @Query(WHOLE + WANTED + " order by l.markedAt, l.id")
    Slice<PlanLine> page(String[] states, String plan, boolean everywhere, Long[] pillars, Pageable page);

    @Query("select count(l) from PlanLine l left join l.chapter.plan.pillar " + WANTED)
    long count(String[] states, String plan, boolean everywhere, Long[] pillars);

    /** How many lines of which plans are yet to be translated, and since when the oldest. */
    @Query("select new nl.veerkrachtigebuurten.planline.WaitingLines(p.slug, p.title, count(l), min(l.markedAt))"
            + " from PlanLine l join l.chapter.plan p where l.state = TO_TRANSLATE and among(:pillars, p.pillar.id)"
            + " group by p.slug, p.title, p.position order by min(l.markedAt)")
    List<WaitingLines> waiting(Long[] pillars);

    /** What an action of these pillars can serve, the newest first. */
    @Query(WHOLE + "where among(:pillars, p.pillar.id) and l.state in (TO_TRANSLATE, IN_HAND, TRANSLATED, IN_PROGRESS)"
            + " order by l.markedAt desc, l.id")
    List<PlanLine> choosable(Long[] pillars, Limit most);
}
