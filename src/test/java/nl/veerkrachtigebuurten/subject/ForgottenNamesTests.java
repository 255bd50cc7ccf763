package nl.veerkrachtigebuurten.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veerkrachtigebuurten.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In the whole history a name goes, but not under an adopted plan. */
@DatabaseTest
class ForgottenNamesTests {

    private static final String ADOPTED =
            "from signature s join plan_version v on v.id = s.plan_version_id" + " where v.state = 'ADOPTED'";

    @Autowired
    JdbcClient database;

    @Test
    void aSignatureUnderAnAdoptedPlanStaysAndNoOtherName() {
        long person = database.sql("select s.person_id " + ADOPTED + " order by s.id limit 1")
                .query(Long.class)
                .single();
        var signed = signed(person);
        database.sql("delete from appointment where person_id = ?")
                .param(person)
                .update();
        database.sql(
                        "insert into access_entry (version, kind, person_id, person_name, occurred_at, what, number, purpose, words)"
                                + " select 0, 'PERSON_REMOVED', min(id), 'x', now(), 'Persoon " + person
                                + "', 1, 'REQUEST', 'verzoek' from person")
                .update();

        database.sql("select forget_person(?, date '2026-03-17')")
                .param(person)
                .query(Integer.class)
                .single();

        assertThat(signed).isNotEmpty();
        assertThat(signed(person)).isEqualTo(signed);
        assertThat(places(person))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(number(place)).isZero());
    }

    /** In every table in which a name stands beside a person: the rows of this one that still have it. */
    private List<String> places(long person) {
        return database.sql("select format('%s where %I = %s and %I <> ''naam verwijderd op verzoek''',"
                        + " in_table::regclass, reference, cast(:person as bigint), name) from name_of_person"
                        + " where in_table::regclass::text not in ('signature', 'asked_seat', 'plan_version')")
                .param("person", person)
                .query(String.class)
                .list();
    }

    private List<String> signed(long person) {
        return database.sql("select s.name " + ADOPTED + " and s.person_id = ? order by s.id")
                .param(person)
                .query(String.class)
                .list();
    }

    private int number(String place) {
        return database.sql("select count(*)::int from " + place)
                .query(Integer.class)
                .single();
    }
}
