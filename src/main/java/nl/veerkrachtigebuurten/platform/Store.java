package nl.veerkrachtigebuurten.platform;

import org.springframework.data.repository.ListCrudRepository;
import org.springframework.data.repository.NoRepositoryBean;

/** All stored entities of one kind. Its name is the plural of that kind. */
@NoRepositoryBean
public interface Store<T> extends ListCrudRepository<T, Long> {

    /** The entity a link or form refers to; where it is gone, the reader gets a 404. */
    default T get(long id) {
        return findById(id).orElseThrow(NotFoundException::new);
    }
}
