package nl.veerkrachtigebuurten.perspective;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;

/** That partners differ on a cause: a result, and it is kept. */
@Entity
@Immutable
class Difference extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Cause cause;

    private String words;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Difference() {}

    Difference(Cause cause, String words, Signature by) {
        this.cause = cause;
        this.words = words;
        this.signature = by;
    }

    public Cause cause() {
        return cause;
    }

    public String words() {
        return words;
    }

    public Signature signature() {
        return signature;
    }
}
