package nl.veerkrachtigebuurten.difference;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.routekaart.Signature;
import org.jspecify.annotations.Nullable;

/** A day by its name, to compare with: "vastgesteld 14 mei". Never changed; it can only be withdrawn. */
@Entity
class Baseline extends BaseEntity {

    private String name;
    private LocalDate day;

    @Embedded
    private Signature signature;

    private @Nullable LocalDate withdrawnOn;
    private @Nullable String withdrawnBy;
    private @Nullable String withdrawnWhy;

    @SuppressWarnings("NullAway.Init")
    protected Baseline() {}

    Baseline(String name, LocalDate day, Signature by) {
        this.name = name;
        this.day = day;
        this.signature = by;
    }

    void withdraw(String why, Signature by) {
        if (isWithdrawn()) {
            throw new RefusedException("baseline.refused.withdrawn");
        }
        withdrawnOn = by.on();
        withdrawnBy = by.author();
        withdrawnWhy = why;
    }

    public String name() {
        return name;
    }

    /** The routekaart as it stood at the end of this day. */
    public LocalDate day() {
        return day;
    }

    public Signature signature() {
        return signature;
    }

    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public @Nullable String withdrawnBy() {
        return withdrawnBy;
    }

    public @Nullable String withdrawnWhy() {
        return withdrawnWhy;
    }
}
