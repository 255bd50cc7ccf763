package nl.veerkrachtigebuurten.judgement;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.Certainty;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;

/** That somebody said how certain a cause is, and why. */
@Entity
@Immutable
class Assessment extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Cause cause;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    private String reason;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    Assessment(Cause cause, String reason, Signature by) {
        this.cause = cause;
        this.certainty = cause.certainty();
        this.reason = reason;
        this.signature = by;
    }

    public Cause cause() {
        return cause;
    }

    public Certainty certainty() {
        return certainty;
    }

    public String reason() {
        return reason;
    }

    public Signature signature() {
        return signature;
    }
}
