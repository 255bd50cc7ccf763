package nl.veerkrachtigebuurten.experttable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import nl.veerkrachtigebuurten.seats.SeatName;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface Actions extends Store<Action>, JpaSpecificationExecutor<Action> {

    String SEEN = " (:#{#sight.all} = true or among(:#{#sight.partnerIds}, a.partner.id)"
            + " or among(:#{#sight.partnerIds}, a.owner.partner.id)) ";
    String OPEN = " a.state in (TODO, BUSY, WAITING) ";
    String WHOLE = "from Action a join fetch a.table join fetch a.owner left join fetch a.partner where ";

    @Override
    @Query(
            "from Action a join fetch a.table t left join fetch t.pillars join fetch a.owner o left join fetch o.partner left join fetch a.partner left join fetch a.aim.plan left join fetch a.aim.milestone left join fetch a.aim.line where a.id = :id")
    Optional<Action> findById(Long id);

    @Query("select new nl.veerkrachtigebuurten.experttable.Standing(a.table.id, a.state, count(a),"
            + " count(*) filter (where a.due < :today)) from Action a where " + SEEN
            + " group by a.table.id, a.state")
    List<Standing> standings(Sight sight, LocalDate today);

    /** Of every column of a table's board the first so many: by their day, and what is done by the day it was. */
    @Query(
            "from Action a join fetch a.owner left join fetch a.partner where a.id in (select b.id from (select a.id as id,"
                    + " row_number() over (partition by a.state order by case when a.state = DONE then null else a.due end,"
                    + " a.stateSince desc, a.id) as place from Action a where a.table.id = :tableId and " + SEEN
                    + ") b where b.place <= :most) order by case when a.state = DONE then null else a.due end, a.stateSince desc, a.id")
    List<Action> onBoard(long tableId, Sight sight, int most);

    /** Of every table the open action whose day comes first. */
    @Query(WHOLE
            + "a.id in (select b.id from (select a.id as id, row_number() over (partition by a.table.id order by a.due,"
            + " a.id) as place from Action a where " + OPEN + " and a.due >= :today and " + SEEN
            + ") b where b.place = 1)")
    List<Action> nextOfEachTable(Sight sight, LocalDate today);

    /** What of these seats asks for attention: its day has come near or passed, or it waits for another. */
    @Query(WHOLE + "among(:seats, a.owner.id) and " + OPEN
            + " and (a.due <= :until or a.state = WAITING) order by a.due, a.id")
    List<Action> pressing(Long[] seats, LocalDate until, Limit most);

    /** What of these seats is not closed. */
    @Query(WHOLE + "among(:seats, a.owner.id) and " + OPEN + " order by a.due, a.id")
    List<Action> openOf(Long[] seats, Limit most);

    /** The seats that have or had something to do. */
    @Query("select new nl.veerkrachtigebuurten.seats.SeatName(s.id, s.name) from Seat s"
            + " where exists (select 1 from Action a where a.owner = s) order by s.id")
    List<SeatName> owners();

    @Query("select count(a) from Action a where among(:seats, a.owner.id) and" + OPEN)
    long countOpenOf(Long[] seats);

    /** What an organisation has to do. */
    @Query(WHOLE + "(a.partner.id = :partnerId or a.owner.partner.id = :partnerId) and " + OPEN
            + " order by a.due, a.id")
    List<Action> openOfPartner(long partnerId, Limit most);

    @Query("select count(a) from Action a where (a.partner.id = :partnerId or a.owner.partner.id = :partnerId) and"
            + OPEN)
    long countOpenOfPartner(long partnerId);

    /** What of these tables and seats comes to its end in these days. */
    @Query(WHOLE + "(among(:tables, a.table.id) or among(:seats, a.owner.id)) and " + OPEN
            + " and a.due between :from and :until order by a.due, a.id")
    List<Action> comingBetween(Long[] tables, Long[] seats, LocalDate from, LocalDate until, Limit most);

    /** What serves a plan line. */
    @Query(WHOLE + "a.aim.line.id = :lineId order by a.due, a.id")
    List<Action> ofLine(long lineId, Limit most);
}
