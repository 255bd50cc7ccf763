package nl.veerkrachtigebuurten.intervention;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;

/** That somebody brought an intervention into a state, and why. */
@Entity
@Immutable
@Table(name = "intervention_statement")
class Statement extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Intervention intervention;

    @Enumerated(EnumType.STRING)
    private InterventionState state;

    private String words;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Statement() {}

    Statement(Intervention intervention, String words, Signature by) {
        this.intervention = intervention;
        this.state = intervention.state();
        this.words = words;
        this.signature = by;
    }

    public Intervention intervention() {
        return intervention;
    }

    public InterventionState state() {
        return state;
    }

    public String words() {
        return words;
    }

    public Signature signature() {
        return signature;
    }
}
