package nl.veerkrachtigebuurten.account;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.EntityGraph;

interface AccessLinks extends Store<AccessLink> {

    @EntityGraph(attributePaths = "account")
    Optional<AccessLink> findByHash(String hash);

    List<AccessLink> findByPurposeAndUsedAtIsNull(AccessLink.Purpose purpose);

    List<AccessLink> findByAccountAndUsedAtIsNull(Account account);
}
