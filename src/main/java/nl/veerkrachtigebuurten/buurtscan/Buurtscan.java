package nl.veerkrachtigebuurten.buurtscan;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import org.jspecify.annotations.Nullable;

/** The exploration of one buurt in one year. */
@Entity
public class Buurtscan extends BaseEntity {

    private String slug;

    @ManyToOne(fetch = LAZY, optional = false)
    private Neighbourhood neighbourhood;

    private int year;

    @Enumerated(EnumType.STRING)
    private BuurtscanPhase phase;

    private LocalDate opened;
    private @Nullable LocalDate closed;

    @SuppressWarnings("NullAway.Init")
    protected Buurtscan() {}

    Buurtscan(Neighbourhood neighbourhood, int year, LocalDate opened) {
        this.slug = neighbourhood.slug() + "-" + year;
        this.neighbourhood = neighbourhood;
        this.year = year;
        this.phase = BuurtscanPhase.PREPARATION;
        this.opened = opened;
    }

    /** Goes on to a phase, or back to one; in the last it closes. */
    void reach(BuurtscanPhase phase, LocalDate day) {
        if (day.isBefore(opened)) {
            throw new RefusedException("buurtscan.refused.closedBeforeOpened");
        }
        if (phase != this.phase) {
            this.phase = phase;
            closed = phase == BuurtscanPhase.DONE ? day : null;
        }
    }

    /** Whether findings are still being written down. */
    public boolean isOpen() {
        return phase != BuurtscanPhase.DONE;
    }

    /** The scan's part of an address: {@code kloosstraat-2024}. */
    public String slug() {
        return slug;
    }

    public String name() {
        return neighbourhood.name() + " " + year;
    }

    public Neighbourhood neighbourhood() {
        return neighbourhood;
    }

    public int year() {
        return year;
    }

    public BuurtscanPhase phase() {
        return phase;
    }

    public LocalDate opened() {
        return opened;
    }

    public @Nullable LocalDate closed() {
        return closed;
    }
}
