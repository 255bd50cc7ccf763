package nl.veerkrachtigebuurten.talent;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface TalentMatches extends Store<TalentMatch> {

    String WHOLE = "from TalentMatch m join fetch m.intervention i ";

    /** The one of an intervention that an address refers to. */
    @Query(WHOLE + "where m.id = :id and i.id = :interventionId")
    Optional<TalentMatch> of(long interventionId, long id);

    /** Those that stand first, then those that were taken back. */
    @Query(WHOLE + "where i.id = :interventionId"
            + " order by case when m.withdrawal.at is null then 0 else 1 end, m.id desc")
    List<TalentMatch> ofIntervention(long interventionId, Limit most);

    @Query(WHOLE + "where m.findingId = :findingId and m.withdrawal.at is null order by m.id desc")
    List<TalentMatch> ofFinding(long findingId, Limit most);

    @Query("select count(m) > 0 from TalentMatch m where m.intervention.id = :interventionId"
            + " and m.findingId = :findingId and m.withdrawal.at is null")
    boolean isMade(long interventionId, long findingId);
}
