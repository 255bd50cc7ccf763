package nl.veerkrachtigebuurten.undermining;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.intervention.Intervention;
import nl.veerkrachtigebuurten.intervention.Withdrawal;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.programme.Pillar;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** That an intervention cannot do its work as long as nothing is done about a cause. How it stands follows from others. */
@Entity
public class Undermining extends BaseEntity implements Scoped {

    @ManyToOne(fetch = LAZY, optional = false)
    private Intervention intervention;

    @ManyToOne(fetch = LAZY, optional = false)
    private Cause cause;

    private String why;

    @Embedded
    private Signature said;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    @Formula("(select s.treated from undermining_standing s where s.undermining_id = id)")
    private boolean treated;

    @Formula("(select s.stopped from undermining_standing s where s.undermining_id = id)")
    private boolean stopped;

    @Formula("(select s.returns_on from undermining_standing s where s.undermining_id = id)")
    private @Nullable LocalDate returnsOn;

    @SuppressWarnings("NullAway.Init")
    protected Undermining() {}

    Undermining(Claim claim, Signature by) {
        this.intervention = claim.intervention();
        this.cause = claim.cause();
        this.why = claim.why();
        this.said = by;
    }

    void withdraw(String why, Signature by) {
        if (withdrawal != null) {
            throw new RefusedException("undermining.refused.withdrawn");
        }
        withdrawal = Withdrawal.of(why, by);
    }

    /** The stuurgroep lives with it until a day. */
    Acceptance accept(String reason, LocalDate today, LocalDate returnsOn, Signature by) {
        if (stateOn(today) != UnderminingState.OPEN && stateOn(today) != UnderminingState.ACCEPTED) {
            throw new RefusedException("undermining.refused.answered");
        }
        return new Acceptance(this, reason, today, returnsOn, by);
    }

    public UnderminingState stateOn(LocalDate day) {
        if (withdrawal != null) {
            return UnderminingState.WITHDRAWN;
        }
        if (treated) {
            return UnderminingState.TREATED;
        }
        if (stopped) {
            return UnderminingState.RESTING;
        }
        return returnsOn != null && returnsOn.isAfter(day) ? UnderminingState.ACCEPTED : UnderminingState.OPEN;
    }

    /** Where its page is. */
    public String path() {
        return "/interventies/ondermijnd/" + id();
    }

    public Intervention intervention() {
        return intervention;
    }

    public Cause cause() {
        return cause;
    }

    public String why() {
        return why;
    }

    public Signature said() {
        return said;
    }

    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    /** Until when it was last accepted. */
    public @Nullable LocalDate returnsOn() {
        return returnsOn;
    }

    /** Of the intervention and of the cause, each once. */
    public List<Pillar> pillars() {
        return Stream.concat(intervention.pillars().stream(), cause.pillars().stream())
                .distinct()
                .toList();
    }

    /** Those of the pillars on both sides. */
    @Override
    public Set<Scope> scopes() {
        return Claim.scopes(intervention, cause);
    }

    /** For taking it back: whoever said it may, and else only who may everywhere. */
    public Set<Scope> scopesFor(long personId) {
        return said.personId() == personId ? scopes() : Set.of();
    }
}
