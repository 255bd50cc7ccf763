package nl.veerkrachtigebuurten.margin;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface Mentions extends Store<Mention> {

    /** What waits for somebody in conversations that still go on, oldest first. */
    @Query(
            "from Mention m join fetch m.comment x join fetch x.chapter c join fetch c.plan"
                    + " where m.person.id = :personId and m.seenAt is null and x.resolvedAt is null order by m.mentionedAt, m.id")
    List<Mention> waitingFor(long personId, Limit most);

    @Query("from Mention m where m.comment.id = :commentId and m.person.id = :personId and m.seenAt is null")
    Optional<Mention> unseen(long commentId, long personId);
}
