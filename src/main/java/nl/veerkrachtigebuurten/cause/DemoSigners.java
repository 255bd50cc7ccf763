package nl.veerkrachtigebuurten.cause;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import nl.veerkrachtigebuurten.seats.People;
import nl.veerkrachtigebuurten.seats.Person;

/** The invented people of the demo, read once, who sign what the demo lets them say. */
public record DemoSigners(Map<String, Person> byName, ZoneId zone) {

    public static DemoSigners of(People people, Clock clock) {
        return new DemoSigners(people.byName(), clock.getZone());
    }

    /** @param name of somebody whom the demo knows */
    public Signature sign(String name, LocalDateTime at) {
        var person = Objects.requireNonNull(byName.get(name), name);
        return new Signature(person.id(), person.name(), at.atZone(zone).toInstant());
    }
}
