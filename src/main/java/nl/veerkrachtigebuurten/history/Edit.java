package nl.veerkrachtigebuurten.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;
import org.jspecify.annotations.Nullable;

/** One transaction that changed what is kept of the past: when, and by whom. Envers writes it. */
@Entity
@RevisionEntity(EditListener.class)
class Edit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @RevisionNumber
    private @Nullable Long id;

    @RevisionTimestamp
    @Column(name = "edited_at")
    private Instant at;

    private @Nullable String author;
    private @Nullable Long authorId;

    @SuppressWarnings("NullAway.Init")
    protected Edit() {}

    /** @param author nobody, when the portal itself did it */
    void sign(Instant at, @Nullable String author, @Nullable Long authorId) {
        this.at = at;
        this.author = author;
        this.authorId = authorId;
    }
}
