package nl.veerkrachtigebuurten.margin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.plan.EditablePlans;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;

interface Comments extends Store<Comment> {

    String WHOLE = "from Comment x join fetch x.chapter c join fetch c.plan p left join fetch p.pillar ";

    @Override
    @Query(WHOLE + "where x.id = :id")
    Optional<Comment> findById(Long id);

    /** Those of a chapter, that are resolved or not: as their passages stand in the text, the lost ones last. */
    @Query(WHOLE
            + "where c.id = :chapterId and (:resolved = true and x.resolvedAt is not null or :resolved = false and x.resolvedAt is null)"
            + " order by x.passage.lost, x.passage.anchor.position, x.id")
    List<Comment> of(long chapterId, boolean resolved, Limit most);

    /** Those whose passage is yet to follow the chapter's text to this revision. */
    @Query("from Comment x where x.chapter.id = :chapterId and x.passage.revision < :number")
    List<Comment> behind(long chapterId, int number);

    @Query("select count(x) from Comment x where x.chapter.id = :chapterId and x.resolvedAt is not null")
    long countResolved(long chapterId);

    /** What others said since then of plans that are a member's to edit, newest first. */
    @Query(WHOLE + "where x.writtenAt > :since and x.authorId <> :reader"
            + " and" + EditablePlans.THESE
            + " order by x.writtenAt desc")
    List<Comment> since(Instant since, long reader, EditablePlans editable, Limit most);

    /** The comment at an address; where there is none, the reader gets a 404. */
    default Comment at(String plan, String chapter, long id) {
        var comment = get(id);
        if (!comment.chapter().path().equals("/plannen/" + plan + "/" + chapter)) {
            throw new NotFoundException();
        }
        return comment;
    }
}
