package nl.veerkrachtigebuurten.adoption;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.seats.Person;
import nl.veerkrachtigebuurten.seats.Seat;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Somebody adopted a version, for a seat that was asked; with a note or a reservation, if they wished. Never changed. */
@Entity
@Immutable
public class Signature extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private PlanVersion planVersion;

    @Column(name = "plan_version_id", insertable = false, updatable = false)
    private long versionId;

    @ManyToOne(fetch = LAZY, optional = false)
    private Seat seat;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person person;

    private String name;
    private Instant signedAt;

    @Column(name = "is_reservation")
    private boolean reservation;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected Signature() {}

    @SuppressWarnings("NullAway.Init")
    Signature(PlanVersion planVersion, Seat seat, Person person, Instant signedAt) {
        this.planVersion = planVersion;
        this.versionId = planVersion.id();
        this.seat = seat;
        this.person = person;
        this.name = person.name();
        this.signedAt = signedAt;
    }

    /** What the signer says along with it. */
    Signature saying(@Nullable String note, boolean reservation) {
        this.note = note;
        this.reservation = reservation;
        return this;
    }

    long versionId() {
        return versionId;
    }

    public Seat seat() {
        return seat;
    }

    Person person() {
        return person;
    }

    /** The name of who signed, as it was on that day. */
    public String name() {
        return name;
    }

    /** What this reader calls the signer: colleagues by name, anybody else by the seat, unless the person agreed to more. */
    public String nameFor(@Nullable Member reader) {
        return reader != null || person.isNamePublic() ? name : seat.name();
    }

    public Instant signedAt() {
        return signedAt;
    }

    public LocalDate signedOn() {
        return PlanVersion.dayOf(signedAt);
    }

    /** Whether the note is a reservation: adopted all the same, but with this remark on record. */
    public boolean isReservation() {
        return reservation;
    }

    public @Nullable String note() {
        return note;
    }
}
