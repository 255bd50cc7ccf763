package nl.veerkrachtigebuurten.designsession;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;

interface DesignSessions extends Store<DesignSession> {

    @Override
    @Query("from DesignSession s left join fetch s.invited where s.id = :id")
    Optional<DesignSession> findById(Long id);

    Slice<DesignSession> findAllByOrderByDayDescIdDesc(Pageable page);

    /** Those that one can still plan for, the first to come first. */
    @Query("from DesignSession s where s.state = PLANNED order by s.day, s.id")
    List<DesignSession> planned(Limit most);

    @Query("from DesignSession s where s.id in (select g.session.id from Guest g where g.personId = :personId)"
            + " and s.state = PLANNED and s.day between :from and :until order by s.day, s.id")
    List<DesignSession> comingFor(long personId, LocalDate from, LocalDate until, Limit most);

    /** Those of somebody whose day has come, and of which nobody has said yet who took part. */
    @Query("from DesignSession s where s.planned.personId = :personId and s.state = PLANNED and s.day <= :today"
            + " order by s.day, s.id")
    List<DesignSession> unsaid(long personId, LocalDate today, Limit most);

    @Query(
            nativeQuery = true,
            value =
                    "select s.* from design_session s join design_session_cause c"
                            + " on c.design_session_id = s.id where c.cause_id = :causeId order by s.day desc, s.id desc limit 20")
    List<DesignSession> ofCause(long causeId);

    @Query(
            nativeQuery = true,
            value =
                    "select s.* from design_session s join design_session_finding f"
                            + " on f.design_session_id = s.id where f.finding_id = :findingId order by s.day desc, s.id desc limit 20")
    List<DesignSession> ofFinding(long findingId);

    @Query("select o.session from Outcome o where o.intervention.id = :interventionId order by o.id desc")
    List<DesignSession> ofIntervention(long interventionId, Limit most);
}
