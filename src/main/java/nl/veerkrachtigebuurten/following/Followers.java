package nl.veerkrachtigebuurten.following;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Followers extends Store<Follower> {

    String WHOLE = "from Follower f join fetch f.milestone m where ";

    @Query(WHOLE + "m.id = :milestoneId and f.email = :email")
    Optional<Follower> find(long milestoneId, String email);

    @Query(WHOLE + "f.confirmation = :hash")
    Optional<Follower> findByConfirmation(String hash);

    @Query(WHOLE + "f.farewell = :secret")
    Optional<Follower> findByFarewell(String secret);

    /** Who may be mailed about a milestone, as long as anybody may see it. */
    @Query(WHOLE + "m.id = :milestoneId and m.published and f.confirmedAt is not null order by f.id")
    List<Follower> of(long milestoneId);

    @Modifying
    @Query("delete from Follower f where f.farewell = :secret")
    void forget(String secret);

    @Modifying
    @Query("delete from Follower f where f.milestone.id = :milestoneId")
    void forgetThoseOf(long milestoneId);

    /** Those that were asked before this moment and never answered. */
    @Modifying
    @Query("delete from Follower f where f.confirmedAt is null and f.askedAt < :moment")
    void forgetUnconfirmed(Instant moment);
}
