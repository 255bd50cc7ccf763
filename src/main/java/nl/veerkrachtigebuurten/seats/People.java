package nl.veerkrachtigebuurten.seats;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Alike;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

public interface People extends Store<Person> {

    List<Person> findAllByOrderByName();

    Optional<Person> findFirstByNameOrderById(String name);

    /** All by their names; of two with one name, one of them. */
    default Map<String, Person> byName() {
        return findAllByOrderByName().stream().collect(toMap(Person::name, identity(), (one, other) -> one));
    }

    @Query("from Person p left join fetch p.account where p.account.id = :accountId")
    Optional<Person> findByAccountId(long accountId);

    boolean existsByEmailIgnoreCase(String email);

    /** Who holds no seat on that day, nor on a day after it. */
    @Query("from Person p where not exists (select 1 from Appointment a where a.person = p"
            + " and (a.ends is null or a.ends > :day)) order by p.name")
    List<Person> withoutSeatFrom(LocalDate day, Limit most);

    /** Whose name resembles the words, nearest first. */
    @Query("from Person x where " + Alike.NAME + " >= 0.55 order by " + Alike.NAME + " desc, x.name, x.id")
    List<Person> named(String words, Limit most);

    @Override
    @Query("from Person p left join fetch p.account where p.id = :id")
    Optional<Person> findById(Long id);
}
