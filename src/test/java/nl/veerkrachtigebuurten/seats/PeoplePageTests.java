package nl.veerkrachtigebuurten.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import nl.veerkrachtigebuurten.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who sees whom, and who may say so. */
@PortalTest
class PeoplePageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Seats seats;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void visitorsAreAskedToSignIn() {
        assertThat(browser.get().uri("/mensen")).hasStatus(FOUND);
        assertThat(browser.get().uri("/mijn/gegevens")).hasStatus(FOUND);
    }

    @Test
    @SignedInAs("stuurgroep")
    void membersSeeSeatsHoldersDeputiesAndVacancies() {
        assertThat(browser.get().uri("/mensen"))
                .hasStatusOk()
                .bodyText()
                .contains("Pijlerleider Veiligheid", "Iris Blom", "vacant", "plaatsvervanger:", "namens OZHW")
                .doesNotContain("Iemand benoemen", "Rol bewerken", "Nu zonder rol");
    }

    @Test
    @SignedInAs("stuurgroep")
    void theParticipationTeamSaysSoWhenItIsTooSmall() {
        assertThat(browser.get().uri("/mensen")).bodyText().doesNotContain("Dat is minder dan de 5");

        clock.set(LocalDate.now(clock).minusMonths(11));

        assertThat(browser.get().uri("/mensen"))
                .bodyText()
                .contains("Participatieteam heeft 4 leden. Dat is minder dan de 5 die nodig zijn.");
    }

    @Test
    @SignedInAs("stuurgroep")
    void contactDetailsAreShownOnlyWithConsent() {
        var hidden = person("Sanne de Wit");
        var shown = person("Iris Blom");

        assertThat(hidden.isContactShown()).isFalse();
        assertThat(browser.get().uri("/mensen/" + hidden.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Contactgegevens zijn niet gedeeld")
                .doesNotContain("sanne.de.wit@example.nl", String.valueOf(hidden.phone()));
        assertThat(browser.get().uri("/mensen/" + shown.id()))
                .bodyText()
                .contains("pijlerleider.veiligheid@example.nl", String.valueOf(shown.phone()));
    }

    @Test
    @SignedInAs("programmabureau")
    void theOfficeSeesContactDetailsAlways() {
        assertThat(browser.get().uri("/mensen/" + person("Sanne de Wit").id()))
                .bodyText()
                .contains("sanne.de.wit@example.nl", "Collega’s zien deze gegevens niet");
    }

    @Test
    void namesArePublicOnlyWithConsent() {
        assertThat(person("Selma Kaya").isNamePublic()).isFalse();
        assertThat(browser.get().uri("/pijlers/werken"))
                .hasStatusOk()
                .bodyText()
                .contains("Pijlerleider Werken", "pijler.werken@example.nl")
                .doesNotContain("Selma Kaya");
        assertThat(browser.get().uri("/pijlers/wonen")).bodyText().contains("Gerben Prins");
    }

    @Test
    @SignedInAs("pijlerleider.werken")
    void onesOwnConsentIsOnesOwn() {
        var own = person("Selma Kaya");
        assertThat(browser.get().uri("/mijn/gegevens")).hasStatusOk().bodyText().contains("Mijn gegevens");

        assertThat(details(own.version(), "06 0000 4321", true)).hasStatus(FOUND);
        assertThat(person("Selma Kaya").isNamePublic()).isTrue();
        assertThat(person("Selma Kaya").phone()).isEqualTo("06 0000 4321");
        assertThat(details(own.version(), "06 1", true)).hasStatus(CONFLICT);
        assertThat(details(own.version() + 1, "0".repeat(41), true))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("0".repeat(41));

        assertThat(details(own.version() + 1, String.valueOf(own.phone()), false))
                .hasStatus(FOUND);
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void onlyTheOfficeChangesOthers() {
        var other = "/mensen/" + person("Iris Blom").id();

        assertThat(browser.get().uri(other)).bodyText().doesNotContain("Gegevens bewerken", "Benoeming beëindigen");
        assertThat(browser.get().uri(other + "/wijzigen")).hasStatus(FORBIDDEN);
        assertThat(browser.put().uri(other).param("name", "Anders").with(csrf()))
                .hasStatus(FORBIDDEN);
        assertThat(browser.get().uri("/beheer")).hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("programmabureau")
    void thePageTakesAsManyStatementsWithMoreSeats() {
        var before =
                statements.during(() -> assertThat(browser.get().uri("/mensen")).hasStatusOk());
        database.sql("insert into seat (version, kind, name, body_id) select 0, 'PARTICIPATION_MEMBER', 'Proefrol',"
                        + " id from body, generate_series(1, 30) where slug = 'participatie'")
                .update();

        var after =
                statements.during(() -> assertThat(browser.get().uri("/mensen")).hasStatusOk());
        database.sql("delete from seat where name = 'Proefrol'").update();

        assertThat(after).isEqualTo(before).isLessThan(12);
    }

    private MvcTestResult details(int version, String phone, boolean namePublic) {
        return browser.put()
                .uri("/mijn/gegevens")
                .param("version", String.valueOf(version))
                .param("phone", phone)
                .param("contactShown", "true")
                .param("namePublic", String.valueOf(namePublic))
                .with(csrf())
                .exchange();
    }

    private Person person(String name) {
        return people.findAllByOrderByName().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
