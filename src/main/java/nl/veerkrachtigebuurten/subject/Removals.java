package nl.veerkrachtigebuurten.subject;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What removing a person would take away, and what it would leave. */
@Component
class Removals {

    /**
     * @param seated whether the person still holds a seat, so that nothing can be removed yet
     * @param signIns whether there is an account
     * @param drafts what was typed and not saved
     * @param followings milestones followed by e-mail
     * @param names how often the name stands in the history
     * @param signatures how often it stays, under adopted plans
     */
    record Removal(boolean seated, boolean signIns, int drafts, int followings, int names, int signatures) {}

    private static final String PREVIEW = """
            select exists (select from appointment where person_id = p.id and (ends is null or ends > :today)),
                   p.account_id is not null,
                   (select count(*)::int from draft where person_id = p.id and fields is not null),
                   (select count(*)::int from follower f where lower(f.email) in (lower(p.email), a.email)),
                   (select count(*)::int from signature s join plan_version v on v.id = s.plan_version_id
                    where s.person_id = p.id and v.state = 'ADOPTED')
            from person p left join account a on a.id = p.account_id where p.id = :id""";
    private static final String SPOTS =
            "select string_agg(format('(select count(*) from %s where %I = :id)', in_table::regclass, reference), ' + ')"
                    + " from name_of_person where in_table::regclass::text not in ('draft', 'presence', 'signature', 'asked_seat', 'plan_version')";

    private final JdbcClient database;
    private final Clock clock;

    Removals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Removal of(long personId) {
        var names = database.sql(
                        "select (" + database.sql(SPOTS).query(String.class).single() + ")::int")
                .param("id", personId)
                .query(Integer.class)
                .single();
        return database.sql(PREVIEW)
                .param("id", personId)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Removal(
                        row.getBoolean(1), row.getBoolean(2), row.getInt(3), row.getInt(4), names, row.getInt(5)))
                .single();
    }
}
