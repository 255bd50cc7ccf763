package nl.veerkrachtigebuurten.designsession;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.intervention.Intervention;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;

/** That an intervention came out of a design session, by somebody's word. */
@Entity
@Immutable
@Table(name = "design_session_outcome")
class Outcome extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "design_session_id")
    private DesignSession session;

    @ManyToOne(fetch = LAZY, optional = false)
    private Intervention intervention;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Outcome() {}

    Outcome(DesignSession session, Intervention intervention, Signature by) {
        this.session = session;
        this.intervention = intervention;
        this.signature = by;
    }

    public DesignSession session() {
        return session;
    }

    public Intervention intervention() {
        return intervention;
    }

    public Signature signature() {
        return signature;
    }
}
