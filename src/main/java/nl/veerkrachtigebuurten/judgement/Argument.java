package nl.veerkrachtigebuurten.judgement;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;

/** What somebody says for a cause or against it; it stays said. */
@Entity
@Immutable
class Argument extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Cause cause;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private String words;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Argument() {}

    Argument(Cause cause, Stance stance, String words, Signature by) {
        this.cause = cause;
        this.stance = stance;
        this.words = words;
        this.signature = by;
    }

    public Cause cause() {
        return cause;
    }

    public Stance stance() {
        return stance;
    }

    public String words() {
        return words;
    }

    public Signature signature() {
        return signature;
    }
}
