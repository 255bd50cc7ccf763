package nl.veerkrachtigebuurten.replycard;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

/** All cards that were ever made. */
public interface ReplyCards extends Store<ReplyCard> {

    /** What was written on a card. */
    record Written(String codeHash, UUID key, String kind, String words) {}

    /** The card with this code, where a finding was written on it that still counts. */
    @Query("from ReplyCard c where c.codeHash = :codeHash and c.findingId is not null and c.withdrawnAt is null")
    Optional<ReplyCard> given(String codeHash);

    /** The card that a finding has now. */
    @Query("from ReplyCard c where c.findingId = :findingId and c.withdrawnAt is null")
    Optional<ReplyCard> of(long findingId);

    /** Those with these codes, while nobody else can write on them; in an order, so that nobody waits for one who waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ReplyCard c where among(:codeHashes, c.codeHash) order by c.id")
    List<ReplyCard> locked(String[] codeHashes);

    Optional<ReplyCard> findByCodeHash(String codeHash);

    @Query("from ReplyCard c where among(:codeHashes, c.codeHash)")
    List<ReplyCard> withCodes(String[] codeHashes);

    @Query(
            "select new nl.veerkrachtigebuurten.replycard.ReplyCards$Written(c.codeHash, f.key, cast(f.kind as string), f.words)"
                    + " from ReplyCard c join Finding f on f.id = c.findingId where among(:codeHashes, c.codeHash)")
    List<Written> written(String[] codeHashes);

    /** Makes who else wants to give this finding a code wait. */
    @NativeQuery("select id from finding where id = :findingId for update")
    long hold(long findingId);

    @Modifying
    @Query("update ReplyCard c set c.withdrawnAt = :now where c.findingId = :findingId and c.withdrawnAt is null")
    void withdrawOf(long findingId, Instant now);
}
