package nl.veerkrachtigebuurten.adoption;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.seats.Appointment;
import nl.veerkrachtigebuurten.seats.Person;
import nl.veerkrachtigebuurten.seats.Seat;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A seat that is asked to adopt a version, with who held it on that day. Whoever holds it on a later day may sign for it. */
@Entity
@Immutable
public class AskedSeat extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private PlanVersion planVersion;

    @Column(name = "plan_version_id", insertable = false, updatable = false)
    private long versionId;

    @ManyToOne(fetch = LAZY, optional = false)
    private Seat seat;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person person;

    private String name;
    private @Nullable String onBehalfOf;

    @SuppressWarnings("NullAway.Init")
    protected AskedSeat() {}

    /** @param holder of a seat that was read with its partner */
    AskedSeat(PlanVersion planVersion, Seat seat, Appointment holder) {
        this.planVersion = planVersion;
        this.versionId = planVersion.id();
        this.seat = seat;
        this.person = holder.person();
        this.name = holder.person().name();
        this.onBehalfOf = seat.partner() == null ? null : seat.partner().name();
    }

    long versionId() {
        return versionId;
    }

    public Seat seat() {
        return seat;
    }

    /** Who was asked. */
    public String name() {
        return name;
    }

    /** The partner that the seat speaks for, as it was called on that day. */
    public @Nullable String onBehalfOf() {
        return onBehalfOf;
    }
}
