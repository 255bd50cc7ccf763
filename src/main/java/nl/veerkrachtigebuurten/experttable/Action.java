package nl.veerkrachtigebuurten.experttable;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.planline.LineServed;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.programme.PartnerOrganisation;
import nl.veerkrachtigebuurten.seats.Body;
import nl.veerkrachtigebuurten.seats.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.DomainEvents;

/** One concrete step that an expert table made of the plans, owned by a seat; how it goes is told in progress notes. */
@Entity
class Action extends BaseEntity implements Scoped {

    @ManyToOne(fetch = LAZY, optional = false)
    private Body table;

    private String title;

    @ManyToOne(fetch = LAZY, optional = false)
    private Seat owner;

    @ManyToOne(fetch = LAZY)
    private @Nullable PartnerOrganisation partner;

    @Embedded
    private @Nullable Aim aim;

    @Embedded
    private Moment moment;

    /** The last day of the window, as the database reckons it. */
    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private ActionState state = ActionState.TODO;

    private @Nullable String stateWords;
    private LocalDate stateSince;

    @SuppressWarnings("NullAway.Init")
    protected Action() {}

    Action(Body table, Step step, LocalDate today) {
        this.table = table;
        this.moment = step.moment();
        this.stateSince = today;
        describe(step);
    }

    void revise(Step step) {
        if (state.isClosed()) {
            throw new RefusedException("action.refused.closed", title);
        }
        describe(step);
    }

    private void describe(Step step) {
        title = step.title();
        owner = step.owner();
        partner = step.partner();
        aim = step.aim();
        // What is said again in the same words was said on the day it was said first.
        moment = step.moment().words().equals(moment.words()) ? moment : step.moment();
    }

    /** A new action translates the plan line that it serves. */
    @DomainEvents
    List<LineServed> events() {
        var line = aim().line();
        return line == null ? List.of() : List.of(new LineServed(line.id(), title));
    }

    /** @param words whom or what it waits for, or why it is dropped; kept here only in those states */
    void stand(ActionState now, @Nullable String words, LocalDate today) {
        if (now.needsWords() && words == null) {
            throw new RefusedException("action.refused.wordless");
        }
        if (now != state) {
            stateSince = today;
        }
        state = now;
        stateWords = now.needsWords() ? words : null;
    }

    /** Whether it is no longer what somebody saw who read this version. */
    boolean isOtherThan(@Nullable Integer versionSeen) {
        return !Objects.equals(version(), versionSeen);
    }

    public boolean isLateOn(LocalDate today) {
        return !state.isClosed() && moment.hasEnded(today);
    }

    public Body table() {
        return table;
    }

    public String title() {
        return title;
    }

    public Seat owner() {
        return owner;
    }

    public @Nullable PartnerOrganisation partner() {
        return partner;
    }

    public Aim aim() {
        return aim == null ? Aim.NONE : aim;
    }

    public Moment moment() {
        return moment;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    public ActionState state() {
        return state;
    }

    public @Nullable String stateWords() {
        return stateWords;
    }

    public LocalDate stateSince() {
        return stateSince;
    }

    /** Its table's, its owner's, and those of the organisation that does it. */
    @Override
    public Set<Scope> scopes() {
        var scopes = new HashSet<>(table.scopes());
        scopes.addAll(owner.scopes());
        Stream.of(Optional.ofNullable(partner), Optional.ofNullable(owner.partner()))
                .flatMap(Optional::stream)
                .forEach(organisation -> scopes.addAll(organisation.scopes()));
        return scopes;
    }
}
