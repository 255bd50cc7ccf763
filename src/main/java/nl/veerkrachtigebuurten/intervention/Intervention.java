package nl.veerkrachtigebuurten.intervention;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.planline.PlanLine;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.programme.PartnerOrganisation;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.seats.Seat;
import org.jspecify.annotations.Nullable;

/** What is going to be done about causes. Its state is told in statements, which stay. */
@Entity
public class Intervention extends BaseEntity implements Scoped {

    private String title;
    private String what;
    private @Nullable String forWhom;
    private @Nullable String effect;
    private @Nullable String figures;
    private @Nullable String stories;

    @Embedded
    private @Nullable Means means;

    @ManyToOne(fetch = LAZY, optional = false)
    private Seat owner;

    @ManyToOne(fetch = LAZY)
    private @Nullable PlanLine line;

    @ManyToMany(fetch = LAZY)
    @JoinTable(
            name = "intervention_pillar",
            joinColumns = @JoinColumn(name = "intervention_id"),
            inverseJoinColumns = @JoinColumn(name = "pillar_id"))
    @OrderBy("position")
    private Set<Pillar> pillars = new LinkedHashSet<>();

    @ManyToMany(fetch = LAZY)
    @JoinTable(
            name = "intervention_partner",
            joinColumns = @JoinColumn(name = "intervention_id"),
            inverseJoinColumns = @JoinColumn(name = "partner_id"))
    @OrderBy("name")
    private Set<PartnerOrganisation> partners = new LinkedHashSet<>();

    @ManyToMany(fetch = LAZY)
    @JoinTable(
            name = "intervention_cause",
            joinColumns = @JoinColumn(name = "intervention_id"),
            inverseJoinColumns = @JoinColumn(name = "cause_id"))
    @OrderBy("title")
    private Set<Cause> causes = new LinkedHashSet<>();

    @ManyToMany(fetch = LAZY)
    @JoinTable(
            name = "intervention_milestone",
            joinColumns = @JoinColumn(name = "intervention_id"),
            inverseJoinColumns = @JoinColumn(name = "milestone_id"))
    @OrderBy("id")
    private Set<Milestone> milestones = new LinkedHashSet<>();

    @Enumerated(EnumType.STRING)
    private InterventionState state = InterventionState.IDEA;

    @Embedded
    private Signature thought;

    @SuppressWarnings("NullAway.Init")
    protected Intervention() {}

    @SuppressWarnings("NullAway.Init")
    Intervention(Signature by) {
        this.thought = by;
    }

    Intervention describe(InterventionForm form, Bonds bonds) {
        title = form.title();
        what = form.what();
        forWhom = form.forWhom();
        effect = form.effect();
        figures = form.figures();
        stories = form.stories();
        means = form.means();
        owner = bonds.owner();
        line = bonds.line();
        put(pillars, bonds.pillars());
        put(partners, bonds.partners());
        put(causes, bonds.causes());
        put(milestones, bonds.milestones());
        return this;
    }

    private static <T> void put(Set<T> here, List<T> wanted) {
        here.retainAll(wanted);
        here.addAll(wanted);
    }

    /** Brings it into a state, and says why. */
    Statement state(InterventionState to, String words, Signature by) {
        if (to == state) {
            throw new RefusedException("intervention.refused.same");
        }
        state = to;
        return new Statement(this, words, by);
    }

    /** For lists to choose from. */
    public String name() {
        return title;
    }

    /** Where its page is. */
    public String path() {
        return "/interventies/" + id();
    }

    public String title() {
        return title;
    }

    public String what() {
        return what;
    }

    public @Nullable String forWhom() {
        return forWhom;
    }

    public @Nullable String effect() {
        return effect;
    }

    public @Nullable String figures() {
        return figures;
    }

    public @Nullable String stories() {
        return stories;
    }

    public Means means() {
        return means == null ? new Means(null, null, null) : means;
    }

    public Seat owner() {
        return owner;
    }

    public @Nullable PlanLine line() {
        return line;
    }

    public Set<Pillar> pillars() {
        return pillars;
    }

    public Set<PartnerOrganisation> partners() {
        return partners;
    }

    public Set<Cause> causes() {
        return causes;
    }

    public Set<Milestone> milestones() {
        return milestones;
    }

    public InterventionState state() {
        return state;
    }

    public List<InterventionState> others() {
        return Arrays.stream(InterventionState.values())
                .filter(other -> other != state)
                .toList();
    }

    public Signature thought() {
        return thought;
    }

    /** Those of its pillars. */
    @Override
    public Set<Scope> scopes() {
        return pillars.stream().map(pillar -> Scope.pillar(pillar.id())).collect(Collectors.toUnmodifiableSet());
    }
}
