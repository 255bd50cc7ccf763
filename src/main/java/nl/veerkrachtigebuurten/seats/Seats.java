package nl.veerkrachtigebuurten.seats;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Alike;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;

public interface Seats extends Store<Seat> {

    @EntityGraph(attributePaths = {"body", "pillar", "partner"})
    List<Seat> findAllByOrderById();

    @EntityGraph(attributePaths = {"body", "pillar", "partner"})
    List<Seat> findByIdInOrderById(Collection<Long> ids);

    @EntityGraph(attributePaths = {"body", "pillar", "partner"})
    List<Seat> findByBodyIdOrderById(long bodyId);

    /** The seat that leads a pillar, if the pillar has one. */
    @EntityGraph(attributePaths = {"body", "pillar", "partner"})
    Optional<Seat> findFirstByKindAndPillarId(SeatKind kind, long pillarId);

    List<Seat> findByKindInOrderByKindDescIdAsc(Collection<SeatKind> kinds);

    @EntityGraph(attributePaths = {"body", "pillar", "partner"})
    List<Seat> findByKindInOrderById(Collection<SeatKind> kinds);

    /** The seats that are held on behalf of a partner, its contact among them. */
    @EntityGraph(attributePaths = {"body", "pillar", "partner"})
    List<Seat> findByPartnerIdOrderById(long partnerId);

    @Query("select count(*) from Seat s where not exists (select 1 from Appointment a where a.seat = s"
            + " and a.capacity = HOLDER and" + Appointments.VALID + ")")
    long countVacantOn(LocalDate day);

    Optional<Seat> findFirstByNameOrderById(String name);

    /** Whose name resembles the words, nearest first. */
    @Query("from Seat x left join fetch x.body where " + Alike.NAME + " >= 0.55 order by " + Alike.NAME
            + " desc, x.name, x.id")
    List<Seat> named(String words, Limit most);

    @Override
    @EntityGraph(attributePaths = {"body", "pillar", "partner"})
    Optional<Seat> findById(Long id);
}
