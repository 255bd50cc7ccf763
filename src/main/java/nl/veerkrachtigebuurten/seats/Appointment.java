package nl.veerkrachtigebuurten.seats;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** A person holds a seat from one day until another, as holder or as deputy. */
@Entity
public class Appointment extends BaseEntity {

    /** Whether somebody holds the seat, or stands in for its holder. */
    public enum Capacity {
        HOLDER,
        DEPUTY
    }

    @ManyToOne(fetch = LAZY, optional = false)
    private Seat seat;

    @ManyToOne(fetch = LAZY, optional = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private LocalDate begins;
    private @Nullable LocalDate ends;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    Appointment(Seat seat, Person person, Capacity capacity, LocalDate begins) {
        this.seat = seat;
        this.person = person;
        this.capacity = capacity;
        this.begins = begins;
    }

    /** Ends the appointment: on this day it no longer holds. */
    void end(LocalDate day) {
        if (day.isBefore(begins)) {
            throw new RefusedException("appointment.refused.endsBeforeBegin");
        }
        ends = day;
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(begins) && (ends == null || day.isBefore(ends));
    }

    public boolean isHolder() {
        return capacity == Capacity.HOLDER;
    }

    public boolean hasEndedBy(LocalDate day) {
        return ends != null && !ends.isAfter(day);
    }

    public Seat seat() {
        return seat;
    }

    public Person person() {
        return person;
    }

    public Capacity capacity() {
        return capacity;
    }

    public LocalDate begins() {
        return begins;
    }

    /** The first day on which it no longer holds. */
    public @Nullable LocalDate ends() {
        return ends;
    }
}
