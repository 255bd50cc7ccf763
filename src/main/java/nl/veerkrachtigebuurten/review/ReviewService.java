package nl.veerkrachtigebuurten.review;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;

import java.time.Clock;
import java.util.Objects;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.FindingService;
import nl.veerkrachtigebuurten.buurtscan.WithdrawalForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReviewService {

    private final FindingReviews reviews;
    private final FindingService findings;
    private final Clock clock;

    ReviewService(FindingReviews reviews, FindingService findings, Clock clock) {
        this.reviews = reviews;
        this.findings = findings;
        this.clock = clock;
    }

    /** What does not belong here no longer counts; everything else does, whatever is said of it. */
    @Requires(EDIT_FINDINGS)
    void judge(Finding finding, ReviewForm form, Member member) {
        if (form.verdict() == Verdict.OUT) {
            var why = new WithdrawalForm(Objects.requireNonNull(form.reason()));
            findings.withdraw(finding.buurtscan().slug(), finding.id(), why, member);
        }
        reviews.save(new FindingReview(finding, form.verdict(), form.reason(), Author.of(member), clock.instant()));
    }
}
