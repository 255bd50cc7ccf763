package nl.veerkrachtigebuurten.indicator;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.intervention.Intervention;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.Pillar;
import org.jspecify.annotations.Nullable;

/** What is followed over the years of a pillar, a plan, an intervention or a buurt. */
@Entity
class Indicator extends BaseEntity implements Scoped {

    private String name;
    private String unit;

    @ManyToOne(fetch = LAZY)
    private @Nullable Pillar pillar;

    @ManyToOne(fetch = LAZY)
    private @Nullable Plan plan;

    @ManyToOne(fetch = LAZY)
    private @Nullable Intervention intervention;

    @ManyToOne(fetch = LAZY)
    private @Nullable Neighbourhood neighbourhood;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Indicator() {}

    Indicator(IndicatorForm form, IndicatorSubject subject, Signature by) {
        name = form.name();
        unit = form.unit();
        pillar = subject.pillar();
        plan = subject.plan();
        intervention = subject.intervention();
        neighbourhood = subject.neighbourhood();
        signature = by;
    }

    public String path() {
        return "/indicatoren/" + id();
    }

    public String name() {
        return name;
    }

    public String unit() {
        return unit;
    }

    public IndicatorSubject subject() {
        return new IndicatorSubject(pillar, plan, intervention, neighbourhood);
    }

    public Signature signature() {
        return signature;
    }

    @Override
    public Set<Scope> scopes() {
        return subject().scopes();
    }
}
