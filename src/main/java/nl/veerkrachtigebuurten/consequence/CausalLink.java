package nl.veerkrachtigebuurten.consequence;

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
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** That one cause leads to another, by somebody's word, until it is withdrawn. */
@Entity
@Immutable
@SQLRestriction("id not in (select w.causal_link_id from causal_link_withdrawal w)")
class CausalLink extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Cause cause;

    @ManyToOne(fetch = LAZY, optional = false)
    private Cause effect;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    private @Nullable String why;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected CausalLink() {}

    CausalLink(Cause cause, Cause effect, Certainty certainty, @Nullable String why, Signature by) {
        this.cause = cause;
        this.effect = effect;
        this.certainty = certainty;
        this.why = why;
        this.signature = by;
    }

    public Cause cause() {
        return cause;
    }

    public Cause effect() {
        return effect;
    }

    public Certainty certainty() {
        return certainty;
    }

    public @Nullable String why() {
        return why;
    }

    public Signature signature() {
        return signature;
    }
}
