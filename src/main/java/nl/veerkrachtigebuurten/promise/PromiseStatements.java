package nl.veerkrachtigebuurten.promise;

import java.time.Instant;
import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface PromiseStatements extends Store<PromiseStatement> {

    /** What was said of a promise, oldest first. */
    @Query("from PromiseStatement s where s.promise.id = :promiseId order by s.signature.at, s.id")
    List<PromiseStatement> of(long promiseId, Limit most);

    /** Since then, by others than this person; newest first. */
    @Query("from PromiseStatement s join fetch s.promise where s.signature.at >= :since"
            + " and (s.signature.authorId is null or s.signature.authorId <> :personId)"
            + " order by s.signature.at desc, s.id desc")
    List<PromiseStatement> byOthersSince(long personId, Instant since, Limit most);
}
