package nl.veerkrachtigebuurten.lesson;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface Lessons extends Store<Lesson> {

    @Override
    @Query("from Lesson l left join fetch l.pillars left join fetch l.neighbourhoods left join fetch l.plan"
            + " left join fetch l.intervention where l.id = :id")
    Optional<Lesson> findById(Long id);

    @Query("from Lesson l left join fetch l.pillars left join fetch l.neighbourhoods left join fetch l.plan"
            + " left join fetch l.intervention where among(:ids, l.id) order by l.id desc")
    List<Lesson> newestFirst(Long[] ids);

    @Query("from Lesson l where l.outcome = :outcome and (l.plan.id = :planId"
            + " or exists (select 1 from l.pillars p where p.id = :pillarId)"
            + " or exists (select 1 from l.neighbourhoods n where n.id = :neighbourhoodId)) order by l.id desc")
    List<Lesson> around(long planId, long pillarId, long neighbourhoodId, LessonOutcome outcome, Limit most);

    @Query("from Lesson l where l.intervention.id = :interventionId and l.outcome = :outcome order by l.id desc")
    List<Lesson> ofIntervention(long interventionId, LessonOutcome outcome, Limit most);
}
