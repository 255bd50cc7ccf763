package nl.veerkrachtigebuurten.cause;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

public interface Causes extends Store<Cause> {

    String WHOLE = "from Cause c left join fetch c.pillars left join fetch c.neighbourhoods ";
    String SUREST_FIRST =
            " order by case c.certainty when ESTABLISHED then 0 when PLAUSIBLE then 1 when POSSIBLE then 2"
                    + " else 3 end, c.id desc";

    @Override
    @Query(WHOLE + "where c.id = :id")
    Optional<Cause> findById(Long id);

    @Query(WHOLE + "where among(:ids, c.id) order by c.id desc")
    List<Cause> newestFirst(Long[] ids);

    /** The one with this title, in capitals or not. */
    Optional<Cause> findFirstByTitleIgnoreCase(String title);

    /** What may be chosen, by its title. */
    @Query("from Cause c order by c.title")
    List<Cause> choosable(Limit most);

    @Query("from Cause c where exists (select 1 from c.pillars p where p.id = :pillarId)" + SUREST_FIRST)
    List<Cause> ofPillar(long pillarId, Limit most);

    @Query("from Cause c where exists (select 1 from c.neighbourhoods n where n.id = :neighbourhoodId)" + SUREST_FIRST)
    List<Cause> ofNeighbourhood(long neighbourhoodId, Limit most);

    @Query("select count(c) from Cause c join c.pillars p where p.id = :pillarId")
    long countOfPillar(long pillarId);

    @Query("select count(c) from Cause c join c.neighbourhoods n where n.id = :neighbourhoodId")
    long countOfNeighbourhood(long neighbourhoodId);

    /** What others proposed since then, newest first. */
    @Query("from Cause c where c.proposed.at > :since and c.proposed.personId <> :personId order by c.proposed.at desc")
    List<Cause> since(Instant since, long personId, Limit most);

    /** At which causes a finding points. */
    @Query("select c from Indication i join i.cause c where i.findingId = :findingId order by c.id desc")
    List<Cause> pointedAtBy(long findingId, Limit most);
}
