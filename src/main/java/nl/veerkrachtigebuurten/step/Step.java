package nl.veerkrachtigebuurten.step;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.Signature;
import nl.veerkrachtigebuurten.seats.Seat;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** One step towards a milestone, taken by who holds its seat. It is ticked or lapses, and is never removed. */
@Entity
class Step extends BaseEntity implements Scoped {

    @ManyToOne(fetch = LAZY, optional = false)
    private Milestone milestone;

    private String title;

    @ManyToOne(fetch = LAZY, optional = false)
    private Seat owner;

    private int weight;

    /** Another place is no other step: nobody who is revising it is overtaken by that. */
    @OptimisticLock(excluded = true)
    private int position;

    @Embedded
    private @Nullable Moment moment;

    @Enumerated(EnumType.STRING)
    private StepState state = StepState.OPEN;

    private @Nullable String reason;

    @Embedded
    private @Nullable Signature marked;

    @SuppressWarnings("NullAway.Init")
    protected Step() {}

    Step(Milestone milestone, String title, Seat owner, @Nullable Moment moment, int weight) {
        this.milestone = milestone;
        refuse(false);
        describe(title, owner, moment, weight);
    }

    void revise(String title, Seat owner, @Nullable Moment moment, int weight) {
        refuse(state != StepState.OPEN);
        describe(title, owner, moment, weight);
    }

    private void describe(String title, Seat owner, @Nullable Moment moment, int weight) {
        this.title = title;
        this.owner = owner;
        this.moment = moment;
        this.weight = weight;
    }

    void stand(int place) {
        position = place;
    }

    /**
     * Is ticked, unticked, or lapses and does not count any more; what is so already stays as it was.
     *
     * @param why only where it lapses
     */
    Optional<StepMark> become(StepState to, @Nullable String why, Signature by) {
        if (to == state) {
            return Optional.empty();
        }
        refuse(state == StepState.LAPSED || state == StepState.DONE && to == StepState.LAPSED);
        state = to;
        reason = why;
        marked = by;
        return Optional.of(new StepMark(this, to, by));
    }

    private void refuse(boolean asItStands) {
        if (milestone.isDropped()) {
            throw new RefusedException("step.refused.dropped");
        }
        if (asItStands) {
            throw new RefusedException("step.refused." + state);
        }
    }

    public boolean isLateOn(LocalDate today) {
        return state == StepState.OPEN && moment != null && moment.hasEnded(today);
    }

    public Milestone milestone() {
        return milestone;
    }

    public String title() {
        return title;
    }

    public Seat owner() {
        return owner;
    }

    public int weight() {
        return weight;
    }

    public @Nullable Moment moment() {
        return moment;
    }

    public StepState state() {
        return state;
    }

    /** Why it lapsed. */
    public @Nullable String reason() {
        return reason;
    }

    /** Who ticked, unticked or dropped it last. */
    public @Nullable Signature marked() {
        return marked;
    }

    /** Of what it is a step, but with its own seat instead of the milestone's. */
    @Override
    public Set<Scope> scopes() {
        var scopes = new HashSet<>(milestone.scopes());
        scopes.remove(Scope.seat(milestone.owner().id()));
        scopes.add(Scope.seat(owner.id()));
        return scopes;
    }
}
