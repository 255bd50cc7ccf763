package nl.veerkrachtigebuurten.gathering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;

/** A module's part of a member's start page. Each list is scoped to what the member may see, in a bounded query. */
public interface Desk {

    /** What waits for this member, most pressing first; at most ten. */
    default List<Errand> waitingFor(Member member) {
        return List.of();
    }

    /** What others changed since then, newest first; at most ten. */
    default List<News> changedSince(Member member, Instant since) {
        return List.of();
    }

    /** What comes between these days, both included, soonest first; at most twenty. */
    default List<Coming> comingBetween(Member member, LocalDate from, LocalDate until) {
        return List.of();
    }

    /** What this member keeps at hand: the own actions, the own plan. */
    default Optional<Card> card(Member member) {
        return Optional.empty();
    }
}
