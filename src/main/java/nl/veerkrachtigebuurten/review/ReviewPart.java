package nl.veerkrachtigebuurten.review;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.FindingPart;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the team said of a finding, on its page; and what it asks of its writer, on the start page. */
@Component
@Order(2)
class ReviewPart implements FindingPart, Desk {

    private final FindingReviews reviews;
    private final ReviewQueue queue;
    private final Rights rights;

    ReviewPart(FindingReviews reviews, ReviewQueue queue, Rights rights) {
        this.reviews = reviews;
        this.queue = queue;
        this.rights = rights;
    }

    /** For the team, and for whoever wrote it. */
    @Override
    public Optional<Part> on(Finding finding) {
        return rights.member()
                .filter(member -> member.may(EDIT_FINDINGS) || finding.author().is(member))
                .map(member -> reviews.of(finding.id()))
                .filter(said -> !said.isEmpty())
                .map(said -> new Part("review/reviews", said));
    }

    @Override
    public List<Errand> waitingFor(Member member) {
        return queue.askedOf(member.personId()).stream()
                .map(asked -> new Errand(
                        "review.errand",
                        asked.reason(),
                        "/buurtscans/" + asked.scan() + "/bevindingen/" + asked.finding(),
                        "review.errand.verb",
                        "review.errand.why",
                        List.of()))
                .toList();
    }
}
