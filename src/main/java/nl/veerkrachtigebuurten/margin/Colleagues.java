package nl.veerkrachtigebuurten.margin;

import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.seats.Person;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who can be called into a conversation: whoever has an account and holds a seat today. */
interface Colleagues extends Repository<Person, Long> {

    @Query("from Person p join fetch p.account u where u.blocked = false and exists (select 1 from Appointment a"
            + " where a.person = p and a.begins <= :day and (a.ends is null or a.ends > :day)) order by p.name, p.id")
    List<Person> on(LocalDate day);
}
