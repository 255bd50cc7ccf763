package nl.veerkrachtigebuurten.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccessLinks extends Store<AccessLink> {

    @EntityGraph(attributePaths = "account")
    Optional<AccessLink> findByHash(String hash);

    List<AccessLink> findByPurposeAndUsedAtIsNull(AccessLink.Purpose purpose);

    /** Makes all open links of an account worthless. */
    @Modifying
    @Query("update AccessLink l set l.usedAt = :now where l.account = :account and l.usedAt is null")
    void useAllOf(Account account, Instant now);
}
