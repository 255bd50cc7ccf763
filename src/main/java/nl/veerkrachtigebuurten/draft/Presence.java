package nl.veerkrachtigebuurten.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is writing where right now. Who may know is for the page to say that asks. */
@Service
@Transactional
public class Presence {

    private static final Duration ABSENT = Duration.ofSeconds(45);
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private static final String SEEN = """
            insert into presence (address, person_id, name, seen_at) values (:address, :person, :name, :now)
            on conflict (address, person_id) do update set name = excluded.name, seen_at = excluded.seen_at""";

    private final JdbcClient database;
    private final Clock clock;

    Presence(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The member is writing there; holds for less than a minute. */
    @ForMembers
    public void seen(String address, Member member) {
        database.sql("delete from presence where seen_at < :forgotten")
                .param("forgotten", at(clock.instant().minus(FORGOTTEN)))
                .update();
        database.sql(SEEN)
                .param("address", address)
                .param("person", member.personId())
                .param("name", member.name())
                .param("now", at(clock.instant()))
                .update();
    }

    @ForMembers
    public void left(String address, Member member) {
        database.sql("delete from presence where address = :address and person_id = :person")
                .param("address", address)
                .param("person", member.personId())
                .update();
    }

    /** The names of those who are writing there, the member apart. */
    @ForMembers
    @Transactional(readOnly = true)
    public List<String> others(String address, Member member) {
        return database.sql("select name from presence where address = :address and person_id <> :person"
                        + " and seen_at > :absent order by name")
                .param("address", address)
                .param("person", member.personId())
                .param("absent", at(clock.instant().minus(ABSENT)))
                .query(String.class)
                .list();
    }

    private static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
