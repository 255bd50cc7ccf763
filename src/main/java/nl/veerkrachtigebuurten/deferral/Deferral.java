package nl.veerkrachtigebuurten.deferral;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;

/** That a cause is not taken up now, and why, in words for residents. */
@Entity
@Immutable
class Deferral extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Cause cause;

    private String sentence;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Deferral() {}

    Deferral(Cause cause, String sentence, Signature by) {
        this.cause = cause;
        this.sentence = sentence;
        this.signature = by;
    }

    public Cause cause() {
        return cause;
    }

    public String sentence() {
        return sentence;
    }

    public Signature signature() {
        return signature;
    }
}
