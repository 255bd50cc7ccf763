package nl.veerkrachtigebuurten.suggestion;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.plan.EditablePlans;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Suggestions extends Store<Suggestion> {

    String WITH_CHAPTER = "from Suggestion s join fetch s.chapter c join fetch c.plan p left join fetch p.pillar"
            + " left join fetch p.neighbourhood ";

    @Query(WITH_CHAPTER + "where p.slug = :plan and c.slug = :chapter and s.id = :id")
    Optional<Suggestion> find(String plan, String chapter, long id);

    /** Lets one person at a time decide. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Suggestion s where s.id = :id and s.chapter.id = :chapterId")
    Optional<Suggestion> lock(long chapterId, long id);

    /** The suggestions for a chapter: the open ones first, then the newest. */
    @Query(WITH_CHAPTER
            + "where c.id = :chapterId order by case when s.state = OPEN then 0 else 1 end, s.suggestedAt desc")
    List<Suggestion> of(long chapterId, Limit most);

    @Query(WITH_CHAPTER + "where c.id = :chapterId and s.state = OPEN order by s.suggestedAt")
    List<Suggestion> openOf(long chapterId, Limit most);

    /** What waits for who may edit these plans, oldest first. */
    @Query(WITH_CHAPTER + "where s.state = OPEN and s.authorId <> :reader and" + EditablePlans.THESE
            + "order by s.suggestedAt")
    List<Suggestion> waiting(long reader, EditablePlans editable, Limit most);

    /** What became of somebody's suggestions since then. */
    @Query(WITH_CHAPTER + "where s.authorId = :authorId and s.decidedAt > :since order by s.decidedAt desc")
    List<Suggestion> decidedSince(Instant since, long authorId, Limit most);

    /** The suggestion at an address; where there is none, the reader gets a 404. */
    default Suggestion at(String plan, String chapter, long id) {
        return find(plan, chapter, id).orElseThrow(NotFoundException::new);
    }
}
