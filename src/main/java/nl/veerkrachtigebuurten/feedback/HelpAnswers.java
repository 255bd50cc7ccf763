package nl.veerkrachtigebuurten.feedback;

import java.time.Instant;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface HelpAnswers extends Store<HelpAnswer> {

    /** What was answered about a finding, with whichever of its cards. */
    @Query(
            "select a from HelpAnswer a join ReplyCard c on c.id = a.cardId where c.findingId = :findingId order by a.id limit 1")
    Optional<HelpAnswer> of(long findingId);

    /** Of two that answer at the same time, the database takes one. */
    @Modifying
    @NativeQuery("insert into help_answer (version, card_id, helped, words, written_at)"
            + " values (0, :cardId, :helped, :words, :now) on conflict do nothing")
    void keepFirst(long cardId, String helped, @Nullable String words, Instant now);
}
