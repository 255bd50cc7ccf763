package nl.veerkrachtigebuurten.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/**
 * What Envers kept, as it was before an instant: of each thing the last edit, by its instant. One statement each,
 * however many milestones and edits there are.
 */
interface PastMilestones extends Repository<PastMilestone, PastMilestone.Key> {

    String NEWEST = " e.edited_at desc, e.id desc";

    /** A pillar or another milestone that belonged to a milestone. */
    record Part(long milestoneId, long partId) {}

    /** @param all also what is not for everybody; others get what was published then and still is today */
    @NativeQuery(
            "select p.* from milestone_past p join (select distinct on (l.id) l.id, l.edit_id from milestone_past l"
                    + " join edit e on e.id = l.edit_id where e.edited_at < :end order by l.id," + NEWEST
                    + ") last using (id, edit_id)"
                    + " where p.edit_kind < 2 and (:all or p.published"
                    + " and exists (select from milestone m where m.id = p.id and m.published))")
    List<PastMilestone> before(Instant end, boolean all);

    @NativeQuery(
            "select p.* from milestone_past p join edit e on e.id = p.edit_id where p.id = :id and e.edited_at < :end"
                    + " order by" + NEWEST + " limit 1")
    Optional<PastMilestone> of(long id, Instant end);

    @NativeQuery(
            "select milestone_id as milestoneId, pillar_id as partId from (select distinct on (p.milestone_id, p.pillar_id)"
                    + " p.* from milestone_pillar_past p join edit e on e.id = p.edit_id where e.edited_at < :end"
                    + " order by p.milestone_id, p.pillar_id," + NEWEST + ") last where edit_kind < 2")
    List<Part> pillarsBefore(Instant end);

    @NativeQuery(
            "select milestone_id as milestoneId, need_id as partId from (select distinct on (p.milestone_id, p.need_id)"
                    + " p.* from milestone_need_past p join edit e on e.id = p.edit_id where e.edited_at < :end"
                    + " order by p.milestone_id, p.need_id," + NEWEST + ") last where edit_kind < 2")
    List<Part> needsBefore(Instant end);

    /** What a milestone waited for. */
    @NativeQuery(
            "select p.* from milestone_past p join (select distinct on (l.id) l.id, l.edit_id from milestone_past l"
                    + " join edit e on e.id = l.edit_id where e.edited_at < :end order by l.id," + NEWEST
                    + ") last using (id, edit_id)"
                    + " where p.id in (select need_id from (select distinct on (n.need_id) n.* from milestone_need_past n"
                    + " join edit e on e.id = n.edit_id where n.milestone_id = :id and e.edited_at < :end order by n.need_id,"
                    + NEWEST + ") needed where edit_kind < 2)")
    List<PastMilestone> neededBy(long id, Instant end);

    /** A link that showed that a milestone was reached. */
    interface Shown {

        String getLabel();

        String getUrl();
    }

    /** Where a link took the place of another, one edit has both. */
    @NativeQuery("select label, url from (select distinct on (v.position) v.* from milestone_evidence_past v"
            + " join edit e on e.id = v.edit_id where v.milestone_id = :id and e.edited_at < :end order by v.position,"
            + NEWEST + ", v.edit_kind) last where edit_kind < 2 order by position")
    List<Shown> evidenceOf(long id, Instant end);
}
