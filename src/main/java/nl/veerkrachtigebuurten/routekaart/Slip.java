package nl.veerkrachtigebuurten.routekaart;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A milestone moved to another moment: what it was, what it became, and why. Never changed afterwards. */
@Entity
@Immutable
public class Slip extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Milestone milestone;

    private String wasWords;
    private @Nullable LocalDate wasLatest;
    private String becameWords;
    private @Nullable LocalDate becameLatest;
    private String why;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Slip() {}

    Slip(Milestone milestone, Moment was, Moment became, String why, Signature signature) {
        this.milestone = milestone;
        this.wasWords = was.words();
        this.wasLatest = was.latest();
        this.becameWords = became.words();
        this.becameLatest = became.latest();
        this.why = why;
        this.signature = signature;
    }

    public Milestone milestone() {
        return milestone;
    }

    /** The words of the moment that it was. */
    public String was() {
        return wasWords;
    }

    /** The words of the moment that it became. */
    public String became() {
        return becameWords;
    }

    /** The last day of the moment that it was, if it named one. */
    public @Nullable LocalDate wasLatest() {
        return wasLatest;
    }

    /** The last day of the moment that it became, if it names one. */
    public @Nullable LocalDate becameLatest() {
        return becameLatest;
    }

    /** Whether it comes later than it was. */
    public boolean isDelay() {
        return wasLatest == null || becameLatest == null || becameLatest.isAfter(wasLatest);
    }

    public String why() {
        return why;
    }

    public Signature signature() {
        return signature;
    }
}
