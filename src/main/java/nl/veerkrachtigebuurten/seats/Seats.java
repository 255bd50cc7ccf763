package nl.veerkrachtigebuurten.seats;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Alike;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

public interface Seats extends Store<Seat> {

    String WHOLE = "from Seat s left join fetch s.body left join fetch s.pillar left join fetch s.partner ";

    @Query(WHOLE + "order by s.id")
    List<Seat> findAllByOrderById();

    /** The names of all, those of one body first. */
    @Query("select new nl.veerkrachtigebuurten.seats.SeatName(s.id, s.name) from Seat s left join s.body b"
            + " order by case when b.id = :bodyId then 0 else 1 end, s.id")
    List<SeatName> namesFirstOf(long bodyId);

    @Query(WHOLE + "where among(:ids, s.id) order by s.id")
    List<Seat> findByIdInOrderById(Long[] ids);

    @Query(WHOLE + "where s.body.id = :bodyId order by s.id")
    List<Seat> findByBodyIdOrderById(long bodyId);

    /** The seat that leads a pillar, if the pillar has one. */
    @Query(WHOLE + "where s.kind = :kind and s.pillar.id = :pillarId order by s.id limit 1")
    Optional<Seat> findFirstByKindAndPillarId(SeatKind kind, long pillarId);

    @Query("from Seat s where among(:kinds, s.kind) order by s.kind desc, s.id")
    List<Seat> ofKindsLastKindFirst(String[] kinds);

    @Query(WHOLE + "where among(:kinds, s.kind) order by s.id")
    List<Seat> ofKinds(String[] kinds);

    /** The seats that are held on behalf of a partner, its contact among them. */
    @Query(WHOLE + "where s.partner.id = :partnerId order by s.id")
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
    @Query(WHOLE + "where s.id = :id")
    Optional<Seat> findById(Long id);
}
