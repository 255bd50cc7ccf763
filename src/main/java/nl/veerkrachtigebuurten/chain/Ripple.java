package nl.veerkrachtigebuurten.chain;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.Signature;
import org.jspecify.annotations.Nullable;

/** A milestone waits for one that moved; its owner is asked whether its own moment still holds. */
@Entity
class Ripple extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Milestone milestone;

    @ManyToOne(fetch = LAZY, optional = false)
    private Milestone moved;

    private String wasWords;
    private String becameWords;
    private String why;

    @Embedded
    private Signature signature;

    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;

    @SuppressWarnings("NullAway.Init")
    protected Ripple() {}

    /** The moment of the milestone holds, though the other one moved. */
    void answer(Signature by) {
        answeredAt = by.at();
        answeredBy = by.author();
    }

    /** The one that waits. */
    public Milestone milestone() {
        return milestone;
    }

    /** The one that moved. */
    public Milestone moved() {
        return moved;
    }

    /** The words of the moment that the other one had. */
    public String was() {
        return wasWords;
    }

    /** The words of the moment that the other one has now. */
    public String became() {
        return becameWords;
    }

    public String why() {
        return why;
    }

    /** Who moved the other one. */
    public Signature signature() {
        return signature;
    }
}
