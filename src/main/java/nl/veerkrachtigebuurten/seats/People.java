package nl.veerkrachtigebuurten.seats;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.EntityGraph;

public interface People extends Store<Person> {

    List<Person> findAllByOrderByName();

    @EntityGraph(attributePaths = "account")
    Optional<Person> findByAccountId(long accountId);

    @Override
    @EntityGraph(attributePaths = "account")
    Optional<Person> findById(Long id);
}
