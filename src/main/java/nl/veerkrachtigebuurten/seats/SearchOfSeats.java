package nl.veerkrachtigebuurten.seats;

import java.util.List;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.Searchable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds people, seats and bodies by name; tables have a page of their own. “Expertisetafel” is another “experttafel”. */
@Component
class SearchOfSeats implements Searchable {

    private final People people;
    private final Seats seats;
    private final Bodies bodies;

    SearchOfSeats(People people, Seats seats, Bodies bodies) {
        this.people = people;
        this.seats = seats;
        this.bodies = bodies;
    }

    @Override
    public List<Hit> search(String words, Member member, int most) {
        var asked = words.replaceAll("(?i)expertisetafel", "experttafel");
        var limit = Limit.of(most);
        return Stream.of(
                        people.named(asked, limit).stream()
                                .map(person ->
                                        new Hit("seats.hit.person", person.name(), "/mensen/" + person.id(), "")),
                        bodies.named(asked, limit).stream()
                                .filter(body -> body.kind() != BodyKind.EXPERT_TABLE)
                                .map(body -> new Hit("seats.hit.body", body.name(), "/mensen#" + body.slug(), "")),
                        seats.named(asked, Limit.of(most * 4)).stream()
                                .map(SearchOfSeats::hit)
                                .distinct())
                .flatMap(hits -> hits)
                .limit(most)
                .toList();
    }

    private static Hit hit(Seat seat) {
        return new Hit("seats.hit.seat", seat.name(), "/mensen#" + SeatGroup.anchorOf(seat), "");
    }
}
