package nl.veerkrachtigebuurten.routekaart;

import static jakarta.persistence.FetchType.LAZY;
import static org.hibernate.envers.RelationTargetAuditMode.NOT_AUDITED;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.seats.Seat;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;

/** A moment at which something is there that was not there before. A seat owns it; it is dropped, never removed. */
@Entity
@Audited
public class Milestone extends BaseEntity implements Scoped {

    /** Where it stands on the routekaart: with its pillars, or with the programme as a whole. */
    public enum Lane {
        PILLARS(""),
        GOVERNANCE("bestuur"),
        PARTICIPATION("participatie");

        private final String track;

        Lane(String track) {
            this.track = track;
        }

        /** Its part of an address; empty for what stands with its pillars. */
        public String track() {
            return track;
        }
    }

    private String title;

    private @Nullable String why;

    @Enumerated(EnumType.STRING)
    private Lane lane;

    @ManyToMany(fetch = LAZY)
    @JoinTable(
            name = "milestone_pillar",
            joinColumns = @JoinColumn(name = "milestone_id"),
            inverseJoinColumns = @JoinColumn(name = "pillar_id"))
    @OrderBy("position")
    @Audited(targetAuditMode = NOT_AUDITED)
    private Set<Pillar> pillars = new LinkedHashSet<>();

    @ManyToOne(fetch = LAZY)
    @Audited(targetAuditMode = NOT_AUDITED)
    private @Nullable Neighbourhood neighbourhood;

    @ManyToOne(fetch = LAZY, optional = false)
    @Audited(targetAuditMode = NOT_AUDITED)
    private Seat owner;

    @Embedded
    private Moment moment;

    private boolean published;

    @ManyToMany(fetch = LAZY)
    @JoinTable(
            name = "milestone_need",
            joinColumns = @JoinColumn(name = "milestone_id"),
            inverseJoinColumns = @JoinColumn(name = "need_id"))
    @OrderBy("id")
    private Set<Milestone> needs = new LinkedHashSet<>();

    @ElementCollection(fetch = LAZY)
    @CollectionTable(name = "milestone_evidence", joinColumns = @JoinColumn(name = "milestone_id"))
    @OrderColumn(name = "position")
    private List<Evidence> evidence = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private @Nullable MilestoneState said;

    private @Nullable LocalDate reachedOn;
    private @Nullable LocalDate reportedOn;
    private LocalDate plannedOn;

    @Embedded
    @NotAudited
    private Signature changed;

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    Milestone(String title, Seat owner, Moment moment, Signature by) {
        this.title = title;
        this.owner = owner;
        this.moment = moment;
        this.lane = Lane.GOVERNANCE;
        this.plannedOn = by.on();
        this.changed = by;
    }

    void describe(String title, @Nullable String why, Seat owner, boolean published) {
        if (said == MilestoneState.DROPPED) {
            throw new RefusedException("milestone.refused.dropped");
        }
        this.title = title;
        this.why = why;
        this.owner = owner;
        this.published = published;
    }

    /** Stands with these pillars; with none of them, with the programme as a whole. */
    void belongTo(Lane lane, Collection<Pillar> pillars, @Nullable Neighbourhood neighbourhood) {
        this.lane = lane;
        this.pillars.clear();
        if (lane == Lane.PILLARS) {
            this.pillars.addAll(pillars);
        }
        this.neighbourhood = neighbourhood;
    }

    void need(Collection<Milestone> others) {
        needs.retainAll(others);
        needs.addAll(others);
    }

    void show(List<Evidence> links) {
        if (!evidence.equals(links)) {
            evidence.clear();
            evidence.addAll(links);
        }
    }

    void sign(Signature by) {
        changed = by;
    }

    /** Whether other words mean other days. */
    public boolean shiftsTo(Moment other) {
        return !Objects.equals(moment.earliest(), other.earliest()) || !Objects.equals(moment.latest(), other.latest());
    }

    /** Expects it at another moment; words that mean the same days are no slip. */
    Optional<Slip> shift(Moment to, @Nullable String why, Signature by) {
        if (to.words().equals(moment.words())) {
            return Optional.empty();
        }
        var was = moment;
        var shifts = shiftsTo(to);
        if (shifts && why == null) {
            throw new RefusedException("milestone.refused.reason");
        }
        if (shifts && said == MilestoneState.REACHED) {
            throw new RefusedException("milestone.refused.reached");
        }
        moment = to;
        return shifts ? Optional.of(new Slip(this, was, to, Objects.requireNonNull(why), by)) : Optional.empty();
    }

    /** What the owner says of it today; the newest report counts. */
    StatusReport report(MilestoneState assessment, String words, Signature by) {
        if (isReached() && assessment == MilestoneState.DROPPED) {
            throw new RefusedException("milestone.refused.reachedStays");
        }
        var report = new StatusReport(this, assessment, words, by);
        said = assessment;
        reportedOn = by.on();
        changed = by;
        reachedOn = assessment == MilestoneState.REACHED ? (reachedOn == null ? by.on() : reachedOn) : null;
        return report;
    }

    /** Was there already when the portal began, on a day that nobody wrote down. */
    void wasReached() {
        said = MilestoneState.REACHED;
    }

    public MilestoneState stateOn(LocalDate today) {
        return MilestoneState.of(said, moment, today);
    }

    public boolean isReached() {
        return said == MilestoneState.REACHED;
    }

    public boolean isDropped() {
        return said == MilestoneState.DROPPED;
    }

    public String title() {
        return title;
    }

    /** For lists to choose from. */
    public String name() {
        return title;
    }

    public @Nullable String why() {
        return why;
    }

    public Lane lane() {
        return lane;
    }

    public Set<Pillar> pillars() {
        return pillars;
    }

    public @Nullable Neighbourhood neighbourhood() {
        return neighbourhood;
    }

    public Seat owner() {
        return owner;
    }

    public Moment moment() {
        return moment;
    }

    public boolean isPublished() {
        return published;
    }

    public Set<Milestone> needs() {
        return needs;
    }

    public List<Evidence> evidence() {
        return evidence;
    }

    /** The day it was reached, where it is known. */
    public @Nullable LocalDate reachedOn() {
        return reachedOn;
    }

    /** The day of the last report. */
    public @Nullable LocalDate reportedOn() {
        return reportedOn;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    /** Who changed it last. */
    public Signature changed() {
        return changed;
    }

    @Override
    public Set<Scope> scopes() {
        var scopes = new HashSet<Scope>();
        pillars.forEach(pillar -> scopes.add(Scope.pillar(pillar.id())));
        if (lane == Lane.PARTICIPATION) {
            scopes.add(Scope.participation());
        }
        scopes.add(Scope.seat(owner.id()));
        return scopes;
    }
}
