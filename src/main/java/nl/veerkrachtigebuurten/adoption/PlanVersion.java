package nl.veerkrachtigebuurten.adoption;

import static jakarta.persistence.FetchType.LAZY;
import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A plan as it was submitted for adoption. Its text is frozen; it is adopted or returned once, and then stays so. */
@Entity
public class PlanVersion extends BaseEntity {

    private static final ZoneId ZWIJNDRECHT = ZoneId.of("Europe/Amsterdam");

    @ManyToOne(fetch = LAZY, optional = false)
    private Plan plan;

    private int number;
    private String title;
    private @Nullable String about;
    private @Nullable String note;

    @Embedded
    @EmbeddedColumnNaming("submitted_%s")
    private Stamp submitted;

    private int needed;
    private @Nullable String neededBy;

    @Enumerated(EnumType.STRING)
    private AdoptionState state = AdoptionState.SUBMITTED;

    @Embedded
    @EmbeddedColumnNaming("decided_%s")
    private @Nullable Stamp decided;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected PlanVersion() {}

    /** @param asked how many are asked to sign; more than half of them have to */
    PlanVersion(Plan plan, int number, @Nullable String note, int asked, Stamp submitted) {
        this.plan = plan;
        this.number = number;
        this.title = plan.title();
        this.about = plan.about();
        this.note = note;
        this.needed = asked / 2 + 1;
        this.submitted = submitted;
    }

    /** The stuurgroep sets how many signatures it takes, until the first is there. */
    void require(int signatures, int asked, int signed, String by) {
        requireSubmitted();
        if (signed > 0) {
            throw new RefusedException("adoption.refused.signed");
        }
        if (signatures < 1 || signatures > asked) {
            throw new RefusedException("adoption.refused.needed", asked);
        }
        needed = signatures;
        neededBy = by;
    }

    /** With enough signatures it is adopted, on the day of the last one. */
    void count(int signatures, Stamp last) {
        requireSubmitted();
        if (signatures >= needed) {
            state = AdoptionState.ADOPTED;
            decided = last;
        }
    }

    void giveBack(String reason, Stamp by) {
        requireSubmitted();
        state = AdoptionState.RETURNED;
        decided = by;
        this.reason = reason;
    }

    void requireSubmitted() {
        if (state != AdoptionState.SUBMITTED) {
            throw new RefusedException("adoption.refused." + state, title);
        }
    }

    public boolean isSubmitted() {
        return state == AdoptionState.SUBMITTED;
    }

    public boolean isAdopted() {
        return state == AdoptionState.ADOPTED;
    }

    public boolean isReturned() {
        return state == AdoptionState.RETURNED;
    }

    public Plan plan() {
        return plan;
    }

    public int number() {
        return number;
    }

    /** The plan's title and what it is about, as they were. */
    public String title() {
        return title;
    }

    public @Nullable String about() {
        return about;
    }

    /** What whoever submitted it had to say about it. */
    public @Nullable String note() {
        return note;
    }

    public Stamp submission() {
        return submitted;
    }

    /** How many signatures it takes. */
    public int needed() {
        return needed;
    }

    /** Who set that, where it is not simply more than half. */
    public @Nullable String neededBy() {
        return neededBy;
    }

    public AdoptionState state() {
        return state;
    }

    /** Who returned it, or whose signature was the last that it took. */
    public @Nullable Stamp decided() {
        return decided;
    }

    /** The day on which it was adopted. */
    public LocalDate adoptedOn() {
        return dayOf(requireNonNull(decided).at());
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZWIJNDRECHT);
    }

    /** Why it was returned. */
    public @Nullable String reason() {
        return reason;
    }

    /** Where members follow its adoption. */
    public String path() {
        return plan.path() + "/vaststelling/" + number;
    }

    /** Where anybody reads it, once it is adopted. */
    public String publicPath() {
        return plan.path() + "/vastgesteld/" + number;
    }
}
