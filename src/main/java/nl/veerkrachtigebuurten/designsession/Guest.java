package nl.veerkrachtigebuurten.designsession;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.seats.Appointment;
import nl.veerkrachtigebuurten.seats.Seat;
import nl.veerkrachtigebuurten.seats.SeatKind;

/** Somebody who is invited through a seat, under the name of that day, and whether they took part. */
@Entity
@Table(name = "design_session_guest")
class Guest extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "design_session_id")
    private DesignSession session;

    private long personId;
    private String name;

    @ManyToOne(fetch = LAZY, optional = false)
    private Seat seat;

    private boolean came;

    @SuppressWarnings("NullAway.Init")
    protected Guest() {}

    Guest(DesignSession session, Appointment appointment) {
        this.session = session;
        this.personId = appointment.person().id();
        this.name = appointment.person().name();
        this.seat = appointment.seat();
    }

    void tookPart(boolean came) {
        this.came = came;
    }

    public DesignSession session() {
        return session;
    }

    public long personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public Seat seat() {
        return seat;
    }

    public boolean isCame() {
        return came;
    }

    /** As one chooses it: "Gerben Prins (Pijlerleider Wonen)"; without a comma, at which a form would cut it. */
    public String label() {
        return label(name, seat);
    }

    static String label(String name, Seat seat) {
        return name + " (" + seat.name().replace(',', ' ') + ")";
    }

    /** Whether they bring what residents say. */
    boolean speaksForResidents() {
        return seat.kind() == SeatKind.PARTICIPATION_MEMBER;
    }

    /** The pillars of the seat: the one that it leads, or those of its table. */
    Stream<Pillar> pillars() {
        var body = seat.body();
        return seat.pillar() != null
                ? Stream.of(seat.pillar())
                : body == null ? Stream.empty() : body.pillars().stream();
    }
}
