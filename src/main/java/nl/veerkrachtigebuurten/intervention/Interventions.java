package nl.veerkrachtigebuurten.intervention;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

public interface Interventions extends Store<Intervention> {

    @Override
    @Query("from Intervention i join fetch i.owner left join fetch i.pillars where i.id = :id")
    Optional<Intervention> findById(Long id);

    /** With all that its page shows; where it is gone, the reader gets a 404. */
    default Intervention withAll(long id) {
        return whole(id).orElseThrow(NotFoundException::new);
    }

    @Query("from Intervention i join fetch i.owner left join fetch i.pillars left join fetch i.partners"
            + " left join fetch i.causes left join fetch i.milestones left join fetch i.line l left join fetch l.chapter c"
            + " left join fetch c.plan where i.id = :id")
    Optional<Intervention> whole(long id);

    Optional<Intervention> findFirstByTitle(String title);

    /** What may be chosen, by its title. */
    @Query("select distinct i.title from Intervention i order by i.title")
    List<String> titles(Limit most);

    @Query("from Intervention i left join fetch i.pillars where among(:ids, i.id) order by i.id desc")
    List<Intervention> newestFirst(Long[] ids);

    @Query("from Intervention i left join fetch i.pillars order by i.title, i.id")
    List<Intervention> choosable(Limit most);

    @Query("select i from Intervention i join i.causes c where c.id = :causeId order by i.id")
    List<Intervention> ofCause(long causeId, Limit most);

    @Query("select i from Intervention i join i.milestones m where m.id = :milestoneId order by i.id")
    List<Intervention> ofMilestone(long milestoneId, Limit most);

    @Query("from Intervention i where i.line.id = :lineId order by i.id")
    List<Intervention> ofLine(long lineId, Limit most);

    /** Those that an action does something of: it is linked to them, or serves their plan line or one of their milestones. */
    @NativeQuery("""
            select i.* from intervention i join action a on a.id = :actionId
            where i.line_id = a.serves_line_id
                or exists (select from intervention_milestone m
                    where m.intervention_id = i.id and m.milestone_id = a.serves_milestone_id)
                or exists (select from intervention_action l where l.intervention_id = i.id and l.action_id = a.id)
            order by i.id limit :most""")
    List<Intervention> ofAction(long actionId, int most);

    @Query(
            "select i from Intervention i join i.pillars p where p.id = :pillarId and i.state <> STOPPED order by i.id desc")
    List<Intervention> ofPillar(long pillarId, Limit most);
}
