package nl.veerkrachtigebuurten.routekaart;

import java.util.Optional;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.seats.Seat;
import org.jspecify.annotations.Nullable;

/** A part of the routekaart: what belongs to a pillar or stands in a lane, what a seat owns; all of it if none is said. */
public record Excerpt(
        @Nullable Pillar pillar,
        Milestone.@Nullable Lane lane,
        @Nullable Seat owner) {

    public static final Excerpt WHOLE = new Excerpt(null, null, null);

    public static Excerpt of(Pillar pillar) {
        return new Excerpt(pillar, null, null);
    }

    public static Excerpt in(Milestone.Lane lane) {
        return new Excerpt(null, lane, null);
    }

    public static Excerpt ownedBy(Seat seat) {
        return new Excerpt(null, null, seat);
    }

    @Nullable
    Long pillarId() {
        return Optional.ofNullable(pillar).map(Pillar::id).orElse(null);
    }

    @Nullable
    Long ownerId() {
        return Optional.ofNullable(owner).map(Seat::id).orElse(null);
    }
}
