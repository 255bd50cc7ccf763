package nl.veerkrachtigebuurten.seats;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

public interface Appointments extends Store<Appointment> {

    String VALID = " a.begins <= :day and (a.ends is null or a.ends > :day) ";

    /** What an account's person holds on a day, with the seats. */
    @Query(
            "from Appointment a join fetch a.person p join fetch a.seat s left join fetch s.body left join fetch s.pillar"
                    + " left join fetch s.partner where p.account.id = :accountId and" + VALID
                    + "order by a.capacity desc, a.begins")
    List<Appointment> heldBy(long accountId, LocalDate day);

    /** All that holds on a day, with the people and seats. */
    @Query("from Appointment a join fetch a.person join fetch a.seat where" + VALID
            + "order by a.capacity desc, a.begins")
    List<Appointment> validOn(LocalDate day);

    /** Who holds which seat on a day, by name; of two that hold one seat, first who began first. */
    @Query("select new nl.veerkrachtigebuurten.seats.Holding(a.seat.id, p.name) from Appointment a join a.person p"
            + " where a.capacity = HOLDER and" + VALID + "order by a.begins, a.id")
    List<Holding> namesOn(LocalDate day);

    /** What holds on a day for these seats, with the people. */
    @Query("from Appointment a join fetch a.person join fetch a.seat s where among(:seatIds, s.id) and" + VALID
            + "order by a.capacity desc, a.begins")
    List<Appointment> holding(Long[] seatIds, LocalDate day);

    /** What holds for a seat on that day or some day after it, with the people. */
    @Query("from Appointment a join fetch a.person where a.seat.id = :seatId and (a.ends is null or a.ends > :day)"
            + " order by a.begins")
    List<Appointment> validFrom(LocalDate day, long seatId);

    /** All that a person holds, held or will hold, latest first. */
    @Query("from Appointment a join fetch a.seat s left join fetch s.body left join fetch s.partner"
            + " where a.person.id = :personId order by a.begins desc, a.id desc")
    List<Appointment> ofPerson(long personId);

    @Query("from Appointment a join fetch a.person join fetch a.seat where a.begins between :from and :until"
            + " order by a.begins desc")
    List<Appointment> begunBetween(LocalDate from, LocalDate until, Limit most);

    @Query("from Appointment a join fetch a.person join fetch a.seat where a.ends between :from and :until"
            + " order by a.ends desc")
    List<Appointment> endedBetween(LocalDate from, LocalDate until, Limit most);

    @Override
    @Query("from Appointment a join fetch a.person join fetch a.seat where a.id = :id")
    Optional<Appointment> findById(Long id);
}
