package nl.veerkrachtigebuurten.seats;

import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
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
}
