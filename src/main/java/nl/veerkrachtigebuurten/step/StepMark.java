package nl.veerkrachtigebuurten.step;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.routekaart.Signature;

/** That a step was ticked, unticked or lapsed, by whom and when. It is never changed. */
@Entity
class StepMark extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Step step;

    @Enumerated(EnumType.STRING)
    private StepState became;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected StepMark() {}

    StepMark(Step step, StepState became, Signature signature) {
        this.step = step;
        this.became = became;
        this.signature = signature;
    }

    public Step step() {
        return step;
    }

    public StepState became() {
        return became;
    }

    public Signature signature() {
        return signature;
    }
}
