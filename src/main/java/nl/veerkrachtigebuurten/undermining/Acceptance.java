package nl.veerkrachtigebuurten.undermining;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;

/** That the stuurgroep lives with it until a day: from that day on it is open again. */
@Entity
@Immutable
@Table(name = "undermining_acceptance")
class Acceptance extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Undermining undermining;

    private String reason;
    private LocalDate decidedOn;
    private LocalDate returnsOn;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Acceptance() {}

    Acceptance(Undermining undermining, String reason, LocalDate decidedOn, LocalDate returnsOn, Signature by) {
        this.undermining = undermining;
        this.reason = reason;
        this.decidedOn = decidedOn;
        this.returnsOn = returnsOn;
        this.signature = by;
    }

    public Undermining undermining() {
        return undermining;
    }

    public String reason() {
        return reason;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public LocalDate returnsOn() {
        return returnsOn;
    }

    public Signature signature() {
        return signature;
    }
}
