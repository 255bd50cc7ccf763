package nl.veerkrachtigebuurten.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was kept long enough is gone, and nothing else; the log says how much. */
@DatabaseTest
class RetentionTests {

    private static final LocalDate LONG_AFTER = LocalDate.of(2029, 6, 1);

    @Autowired
    Retention retention;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    private long finding;

    @BeforeEach
    void hear() {
        finding = database.sql(
                        "insert into finding (version, buurtscan_id, key, kind, words, heard_on, heard_by, partner_id,"
                                + " author_name, created_at) select 0, s.id, gen_random_uuid(), 'NEED', 'Zonnewijzerklok stuk.',"
                                + " date '2026-03-12', 'PARTNER', p.id, 'Team', now() from buurtscan s, partner_organisation p"
                                + " limit 1 returning id")
                .query(Long.class)
                .single();
        database.sql("insert into finding_place (finding_id, place) values (?, 'Portiek Zuid')")
                .param(finding)
                .update();
    }

    @Test
    void nothingGoesBeforeItsTime() {
        clock.set(LocalDate.of(2028, 3, 11));
        retention.apply();

        assertThat(number("finding_place where finding_id = " + finding)).isOne();
        assertThat(heard()).isEqualTo("2026-03-12");
    }

    @Test
    void placesDaysAndPartnersGo() {
        clock.set(LONG_AFTER);
        retention.apply();

        assertThat(number("finding_place where finding_id = " + finding)).isZero();
        assertThat(heard()).isEqualTo("2026-03-01");
        assertThat(number("finding where partner_id is not null and heard_on < date '2027-06-01'"))
                .isZero();
        assertThat(number("finding_photo")).isZero();
        assertThat(number("finding where words = 'Zonnewijzerklok stuk.'")).isOne();
    }

    @Test
    void whatWasTakenBackGoesFromTheSearchIndexToo() {
        assertThat(number("finding_word where word = 'zonnewijzerklok'")).isOne();
        database.sql(
                        "update finding set withdrawn_at = timestamptz '2026-04-01', withdrawn_why = 'dubbel' where id = ?")
                .param(finding)
                .update();
        clock.set(LONG_AFTER);
        retention.apply();

        assertThat(number("finding_word where word = 'zonnewijzerklok'")).isZero();
        assertThat(number("finding where search @@ to_tsquery('dutch', 'zonnewijzerklok')"))
                .isZero();
    }

    @Test
    void whoLeftLongAgoIsNoLongerReached() {
        var gone = database.sql("update appointment set ends = date '2026-05-01' where person_id ="
                        + " (select p.id from person p join account a on a.id = p.account_id where a.email ="
                        + " 'partner.ozhw@example.nl') returning person_id")
                .query(Long.class)
                .list()
                .get(0);
        clock.set(LocalDate.of(2027, 4, 1));
        retention.apply();
        assertThat(number("person where account_id is not null and id = " + gone))
                .isOne();

        clock.set(LocalDate.of(2027, 6, 1));
        retention.apply();
        assertThat(number("person where email is null and phone is null and account_id is null and id = " + gone))
                .isOne();
        assertThat(number("account where email = 'partner.ozhw@example.nl'")).isZero();
        assertThat(number("account where email = 'participatie@example.nl'")).isOne();
    }

    @Test
    void draftsFilesAndUnansweredAddressesGo() {
        database.sql("insert into draft (version, person_id, address, sitting, fields, saved_at)"
                        + " select 0, min(id), '/acties/nieuw', 'oud', '{}', timestamptz '2026-03-01' from person")
                .update();
        database.sql(
                        "insert into follower (version, milestone_id, email, language, confirmation, farewell, asked_at)"
                                + " select 0, min(id), 'nooit@example.nl', 'nl', 'c-oud', 'f-oud', timestamptz '2026-03-01' from milestone")
                .update();
        clock.set(LONG_AFTER);
        retention.apply();

        assertThat(number("draft where sitting = 'oud'")).isZero();
        assertThat(number("follower where email = 'nooit@example.nl'")).isZero();
        assertThat(number("finding_import where state = 'OPEN'")).isZero();
        assertThat(number("finding_import_row r join finding_import i on i.id = r.import_id where i.state = 'DROPPED'"))
                .isZero();
    }

    @Test
    void oneLineSaysHowMuchAndNothingOfWhat() {
        clock.set(LONG_AFTER);
        retention.apply();

        var line = database.sql(
                        "select to_jsonb(e)::text from access_entry e where kind = 'RETENTION' order by id desc limit 1")
                .query(String.class)
                .single();
        assertThat(line).contains("precieze plaatsen", "Portaal").doesNotContain("Portiek");
        var lines = number("access_entry where kind = 'RETENTION'");
        retention.apply();
        assertThat(number("access_entry where kind = 'RETENTION'")).isEqualTo(lines);
    }

    private String heard() {
        return database.sql("select heard_on::text from finding where id = ?")
                .param(finding)
                .query(String.class)
                .single();
    }

    private int number(String from) {
        return database.sql("select count(*)::int from " + from)
                .query(Integer.class)
                .single();
    }
}
