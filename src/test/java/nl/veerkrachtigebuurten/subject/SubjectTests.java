package nl.veerkrachtigebuurten.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody asks what is known, and to be forgotten. */
@PortalTest
class SubjectTests {

    private static final String GONE = "naam verwijderd op verzoek";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private String name;
    private String email;
    private long person;

    @BeforeEach
    void somebodyWhoWasThere() {
        name = "Mirte Zonneveld " + UUID.randomUUID().toString().substring(0, 6);
        email = UUID.randomUUID().toString().substring(0, 8) + "@example.nl";
        var account = id("insert into account (version, email, password_hash) values (0, '" + email
                + "', '{noop}x') returning id");
        person = id("insert into person (version, name, email, phone, account_id) values (0, '" + name + "', '" + email
                + "', '06 1', " + account + ") returning id");
        run("insert into appointment (version, seat_id, person_id, capacity, begins, ends) select 0, min(id), " + person
                + ", 'DEPUTY', date '2020-01-01', date '2021-01-01' from seat");
        run("insert into draft (version, person_id, address, sitting, fields, saved_at) values (0, " + person
                + ", '/acties/nieuw', 's', '{\"title\": [\"Half werk\"]}', now())");
        run(
                "insert into follower (version, milestone_id, email, language, confirmation, farewell, asked_at, confirmed_at)"
                        + " select 0, min(id), '" + email + "', 'nl', '" + email + "', 'f" + email
                        + "', now(), now() from milestone");
        run("insert into finding_review (version, finding_id, verdict, author_id, author_name, created_at)"
                + " select 0, min(id), 'SEEN', " + person + ", '" + name + "', now() from finding");
        run("insert into device_key (version, account_id, owner, public_key, private_key, created_at) values (0, "
                + account
                + ", gen_random_uuid(), decode(repeat('ab', 200), 'hex'), decode(repeat('ab', 600), 'hex'), now())");
    }

    @Test
    @SignedInAs("programmabureau")
    void allThatIsKnownIsShownAfterSayingWhatFor() {
        var page = "/beheer/avg/" + person;
        assertThat(browser.get().uri("/beheer/avg")).hasStatusOk();
        assertThat(browser.get().uri("/beheer/avg?q=mirte")).bodyText().contains(name);
        assertThat(browser.get().uri(page)).hasStatusOk().bodyText().doesNotContain("Half werk");
        assertThat(browser.get().uri(page + "/gegevens.json")).hasRedirectedUrl(page);
        assertThat(say(page, "kort")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(say(page, "Brief van vandaag")).hasRedirectedUrl(page);

        assertThat(browser.get().uri(page))
                .bodyText()
                .contains(email, "Half werk", "Concepten", "Oordelen over bevindingen", "Gevolgde mijlpalen")
                .contains("telefoonnummer", "bewaard op")
                .doesNotContain("{noop}x", "abab", "saved at");
        for (var format : new String[] {"json", "csv"}) {
            assertThat(browser.get().uri(page + "/gegevens." + format))
                    .hasStatusOk()
                    .bodyText()
                    .contains(email, "Half werk")
                    .doesNotContain("{noop}x", "abab");
        }
        assertThat(number("access_entry where kind = 'PERSON_FILE' and what = 'Persoon " + person + "'"))
                .isEqualTo(2);
    }

    @Test
    @SignedInAs("programmabureau")
    void aRemovalIsLookedAtFirstAndLeavesNoName() {
        var page = "/beheer/avg/" + person + "/verwijdering";
        assertThat(browser.get().uri(page)).hasStatusOk().bodyText().contains("Eén concept", "Eén gevolgde mijlpaal");
        assertThat(remove(page, "Verzoek per brief", "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(remove(page, "", "true")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(remove(page, "Verzoek van " + name, "true")).hasStatus(CONFLICT);
        assertThat(number("person where name = '" + name + "'")).isOne();

        assertThat(remove(page, "Verzoek per brief", "true")).hasStatus3xxRedirection();

        assertThat(number("person where name = '" + GONE + "' and email is null and account_id is null and id = "
                        + person))
                .isOne();
        assertThat(number("account where email = '" + email + "'")).isZero();
        assertThat(number("draft where person_id = " + person)).isZero();
        assertThat(number("follower where email = '" + email + "'")).isZero();
        assertThat(number("finding_review where author_name = '" + GONE + "' and author_id = " + person))
                .isOne();
        assertThat(number("access_entry where kind = 'PERSON_REMOVED' and what = 'Persoon " + person
                        + "' and words = 'Verzoek per brief'"))
                .isOne();
        assertThat(number("access_entry e where to_jsonb(e)::text like '%" + name + "%'"))
                .isZero();
    }

    @Test
    @SignedInAs("programmabureau")
    void anAddressThatFollowsAMilestoneIsToldAndRemovedWithoutALogOfIt() {
        run("insert into follower (version, milestone_id, email, language, confirmation, farewell, asked_at)"
                + " select 0, min(id), 'buur-" + email + "', 'nl', 'c" + email + "', 'g" + email
                + "', now() from milestone");
        var page = "/beheer/avg/adres";
        assertThat(browser.get().uri("/beheer/avg")).bodyText().contains(page);
        assertThat(browser.get().uri(page)).hasStatusOk();
        assertThat(lookUp("geen adres", "Brief van vandaag")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(lookUp("buur-" + email, "Brief van buur-" + email)).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(lookUp("Buur-" + email, "Brief van vandaag"))
                .hasStatusOk()
                .bodyText()
                .contains("nog niet bevestigd");
        assertThat(browser.delete().uri(page).param("email", "Buur-" + email).with(csrf()))
                .hasStatus3xxRedirection();

        assertThat(number("follower where email = 'buur-" + email + "'")).isZero();
        assertThat(lookUp("buur-" + email, "Brief van vandaag")).bodyText().contains("staat niets");
        assertThat(
                        number(
                                "access_entry where what like 'Een e-mailadres%' and kind in ('PERSON_SHOWN', 'PERSON_REMOVED')"))
                .isEqualTo(3);
        assertThat(number("access_entry e where to_jsonb(e)::text like '%" + email + "%'"))
                .isZero();
    }

    private MvcTestResult lookUp(String address, String words) {
        return browser.post()
                .uri("/beheer/avg/adres")
                .param("email", address)
                .param("purpose", "REQUEST")
                .param("words", words)
                .with(csrf())
                .exchange();
    }

    @Test
    @SignedInAs("programmabureau")
    void nobodyWhoHoldsASeatIsRemoved() {
        var seated = id("select person_id from appointment where ends is null order by id limit 1");
        var page = "/beheer/avg/" + seated + "/verwijdering";
        assertThat(browser.get().uri(page)).bodyText().contains("heeft nog een rol");
        assertThat(remove(page, "Verzoek per brief", "true")).hasStatus(CONFLICT);
    }

    @Test
    void theHistoryChangesInNoOtherWay() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> id("select forget_person(" + person + ", date '2026-03-17')"))
                .withMessageContaining("log");
        run(
                "insert into access_entry (version, kind, person_id, person_name, occurred_at, what, number, purpose, words)"
                        + " select 0, 'PERSON_REMOVED', min(id), 'x', now(), 'Persoon " + person
                        + "', 1, 'REQUEST', 'verzoek' from person");
        assertThat(id("select forget_person(" + person + ", date '2026-03-17')"))
                .isOne();

        for (var sql : new String[] {
            "update finding_review set author_name = '" + GONE + "'",
            "update finding_review set verdict = 'COUNTS' where author_id = " + person,
            "delete from finding_review where author_id = " + person,
            "update status_report set author = '" + GONE + "'",
            "update access_entry set person_name = '" + GONE + "'"
        }) {
            assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> run(sql));
        }
    }

    private MvcTestResult say(String address, String words) {
        return browser.post()
                .uri(address)
                .param("purpose", "REQUEST")
                .param("words", words)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult remove(String address, String reason, String seen) {
        return browser.post()
                .uri(address)
                .param("reason", reason)
                .param("seen", seen)
                .with(csrf())
                .exchange();
    }

    private long id(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private void run(String sql) {
        database.sql(sql).update();
    }

    private int number(String from) {
        return database.sql("select count(*)::int from " + from)
                .query(Integer.class)
                .single();
    }
}
