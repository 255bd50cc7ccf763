package nl.veerkrachtigebuurten.review;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.jpa.repository.Query;

interface FindingReviews extends Store<FindingReview> {

    /** All that was said of a finding, the first first. */
    @Query("from FindingReview r where r.finding.id = :findingId order by r.id")
    List<FindingReview> of(long findingId);
}
