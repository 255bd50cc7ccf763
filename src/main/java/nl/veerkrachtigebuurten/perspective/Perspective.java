package nl.veerkrachtigebuurten.perspective;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.programme.PartnerOrganisation;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How a partner looks at a cause. Each time it is stated anew; what was stated before stays. */
@Entity
@Immutable
class Perspective extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Cause cause;

    @ManyToOne(fetch = LAZY, optional = false)
    private PartnerOrganisation partner;

    private String sees;
    private @Nullable String thinks;
    private @Nullable String gives;
    private @Nullable String needs;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Perspective() {}

    Perspective(Cause cause, PartnerOrganisation partner, PerspectiveForm form, Signature by) {
        this.cause = cause;
        this.partner = partner;
        this.sees = form.sees();
        this.thinks = form.thinks();
        this.gives = form.gives();
        this.needs = form.needs();
        this.signature = by;
    }

    public Cause cause() {
        return cause;
    }

    public PartnerOrganisation partner() {
        return partner;
    }

    public String sees() {
        return sees;
    }

    /** What the partner thinks is behind it. */
    public @Nullable String thinks() {
        return thinks;
    }

    public @Nullable String gives() {
        return gives;
    }

    public @Nullable String needs() {
        return needs;
    }

    public Signature signature() {
        return signature;
    }
}
