package nl.veerkrachtigebuurten.start;

import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Visits extends Store<Visit> {

    /** Two first looks at the same moment are one visit. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into visit (account_id, seen_at) values (:accountId, :now) on conflict do nothing")
    void begin(long accountId, java.time.Instant now);
}
