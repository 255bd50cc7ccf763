package nl.veerkrachtigebuurten.account;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Query;

interface AccessLinks extends Store<AccessLink> {

    @Query("from AccessLink l left join fetch l.account where l.hash = :hash")
    Optional<AccessLink> findByHash(String hash);

    List<AccessLink> findByPurposeAndUsedAtIsNull(AccessLink.Purpose purpose);

    List<AccessLink> findByAccountAndUsedAtIsNull(Account account);
}
