package nl.veerkrachtigebuurten.margin;

import java.time.Instant;
import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface Replies extends Store<Reply> {

    /** The replies to these comments, oldest first. */
    @Query("from Reply r join fetch r.comment x where among(:commentIds, x.id) order by r.writtenAt, r.id")
    List<Reply> to(Long[] commentIds, Limit most);

    /** What others answered since then where this person spoke before, newest first. */
    @Query("from Reply r join fetch r.comment x join fetch x.chapter c join fetch c.plan where r.writtenAt > :since"
            + " and r.authorId <> :reader and (x.authorId = :reader"
            + " or exists (select 1 from Reply o where o.comment = x and o.authorId = :reader))"
            + " order by r.writtenAt desc")
    List<Reply> since(Instant since, long reader, Limit most);
}
