package nl.veerkrachtigebuurten.merging;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;

/** That a finding goes on in another, by whose word and why. */
@Entity
@Immutable
class FindingSuccession extends BaseEntity {

    private long findingId;
    private long successorId;

    @Enumerated(EnumType.STRING)
    private SuccessionKind kind;

    private String reason;
    private Author author;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected FindingSuccession() {}

    FindingSuccession(
            long findingId, long successorId, SuccessionKind kind, String reason, Author author, Instant createdAt) {
        this.findingId = findingId;
        this.successorId = successorId;
        this.kind = kind;
        this.reason = reason;
        this.author = author;
        this.createdAt = createdAt;
    }

    public long findingId() {
        return findingId;
    }

    public long successorId() {
        return successorId;
    }

    public SuccessionKind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    public Author author() {
        return author;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
