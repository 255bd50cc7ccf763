package nl.veerkrachtigebuurten.calendar;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.routekaart.Excerpt;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.seats.Seat;
import org.jspecify.annotations.Nullable;

/** A secret address by which one member's calendar reads milestones. The database knows only its hash. */
@Entity
class CalendarLink extends BaseEntity {

    private String hash;
    private long accountId;
    private String name;

    @ManyToOne(fetch = LAZY)
    private @Nullable Pillar pillar;

    @Enumerated(EnumType.STRING)
    private Milestone.@Nullable Lane lane;

    @ManyToOne(fetch = LAZY)
    private @Nullable Seat seat;

    private Instant createdAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarLink() {}

    CalendarLink(String hash, long accountId, String name, Excerpt excerpt, Instant now) {
        this.hash = hash;
        this.accountId = accountId;
        this.name = name;
        this.pillar = excerpt.pillar();
        this.lane = excerpt.lane();
        this.seat = excerpt.owner();
        this.createdAt = now;
    }

    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    /** Whether it gives anything today: to its maker, who holds a seat, and for the milestones of a seat that one. */
    boolean worksFor(Optional<Member> maker) {
        return withdrawnAt == null && maker.filter(this::isRightOf).isPresent();
    }

    private boolean isRightOf(Member maker) {
        return maker.accountId() == accountId
                && (seat == null ? !maker.seatIds().isEmpty() : maker.holds(seat.id()));
    }

    /** Whether its last use was noted since then; each time would be a write for each read. */
    boolean wasUsedSince(Instant moment) {
        return lastUsedAt != null && lastUsedAt.isAfter(moment);
    }

    Excerpt excerpt() {
        return new Excerpt(pillar, lane, seat);
    }

    String hash() {
        return hash;
    }

    long accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    public @Nullable Pillar pillar() {
        return pillar;
    }

    public Milestone.@Nullable Lane lane() {
        return lane;
    }

    public @Nullable Seat seat() {
        return seat;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant lastUsedAt() {
        return lastUsedAt;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether it gives all milestones. */
    public boolean isWhole() {
        return pillar == null && lane == null && seat == null;
    }
}
