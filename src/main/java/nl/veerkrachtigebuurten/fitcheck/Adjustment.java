package nl.veerkrachtigebuurten.fitcheck;

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

/** What somebody decided upon a fit check, and why. A later one says what holds now. */
@Entity
@Immutable
@Table(name = "fit_adjustment")
class Adjustment extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private FitCheck check;

    @Enumerated(EnumType.STRING)
    private AdjustmentKind kind;

    private String reason;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Adjustment() {}

    Adjustment(FitCheck check, AdjustmentForm form, Signature by) {
        this.check = check;
        this.kind = form.kind();
        this.reason = form.reason();
        this.signature = by;
    }

    public FitCheck check() {
        return check;
    }

    public AdjustmentKind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    public Signature signature() {
        return signature;
    }
}
