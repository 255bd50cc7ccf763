package nl.veerkrachtigebuurten.review;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.jspecify.annotations.Nullable;

/** What somebody of the team said of a finding; a later one says otherwise, and changes nothing of this. */
@Entity
class FindingReview extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Finding finding;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private @Nullable String reason;
    private Author author;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected FindingReview() {}

    FindingReview(Finding finding, Verdict verdict, @Nullable String reason, Author author, Instant createdAt) {
        this.finding = finding;
        this.verdict = verdict;
        this.reason = verdict.isWithReason() ? reason : null;
        this.author = author;
        this.createdAt = createdAt;
    }

    Finding finding() {
        return finding;
    }

    public Verdict verdict() {
        return verdict;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Author author() {
        return author;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
