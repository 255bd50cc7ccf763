package nl.veerkrachtigebuurten.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Appointing, ending, and the seats that one is appointed to, by the programme office. */
@PortalTest
@SignedInAs("programmabureau")
class AppointmentPageTests {

    private static final String APPOINTMENTS = "/mensen/benoemingen";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Appointments appointments;

    @Autowired
    JdbcClient database;

    private long seatId;

    @BeforeEach
    void aVacantSeat() {
        database.sql("insert into seat (version, kind, name, mailbox, body_id) select 0, 'PARTICIPATION_MEMBER',"
                        + " 'Rol op proef', 'proef@example.nl', id from body where slug = 'participatie'")
                .update();
        seatId = database.sql("select id from seat where name = 'Rol op proef'")
                .query(Long.class)
                .single();
    }

    @AfterEach
    void asItWas() {
        database.sql("delete from appointment where seat_id = ?").param(seatId).update();
        database.sql("delete from seat where id = ?").param(seatId).update();
        database.sql("delete from person where name like 'Nieuweling%'").update();
    }

    @Test
    void appointsSomebodyNewFromADay() {
        assertThat(browser.get().uri(APPOINTMENTS + "/nieuw?rol=" + seatId)).hasStatusOk();

        var created = appoint("Nieuweling Een", "HOLDER", "2026-03-17");

        assertThat(created).hasStatus(FOUND);
        assertThat(browser.get().uri(String.valueOf(created.getResponse().getRedirectedUrl())))
                .bodyText()
                .contains("Nieuweling Een", "Rol op proef", "vanaf 17 maart 2026");
    }

    @Test
    void refusesASecondHolderBesideTheFieldAndKeepsWhatWasTyped() {
        appoint("Nieuweling Een", "HOLDER", "2026-03-17");

        assertThat(appoint("Nieuweling Twee", "HOLDER", "2026-06-01"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nieuweling Een heeft deze rol al", "Nieuweling Twee");
        assertThat(appoint("Nieuweling Twee", "DEPUTY", "2026-06-01")).hasStatus(FOUND);
    }

    @Test
    void saysAllThatIsMissing() {
        assertThat(browser.post()
                        .uri(APPOINTMENTS)
                        .param("newEmail", "geen adres")
                        .with(csrf()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vul dit in", "Dit is geen e-mailadres", "Kies een persoon uit de lijst", "geen adres");
        assertThat(appoint("Nieuweling Een", "HOLDER", "31-02-2026"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dit is geen datum");
    }

    @Test
    void endsAnAppointmentFromADay() {
        appoint("Nieuweling Een", "HOLDER", "2026-03-01");
        var end = APPOINTMENTS + "/"
                + appointments
                        .validFrom(LocalDate.parse("2026-03-17"), seatId)
                        .get(0)
                        .id() + "/einde";
        assertThat(browser.get().uri(end)).hasStatusOk().bodyText().contains("Nieuweling Een");

        assertThat(browser.put().uri(end).param("ends", "2026-02-01").with(csrf()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("De benoeming begon later");
        assertThat(browser.put().uri(end).param("ends", "2026-03-17").with(csrf()))
                .hasStatus(FOUND);

        assertThat(appointments.validFrom(LocalDate.parse("2026-03-17"), seatId))
                .isEmpty();
        assertThat(appoint("Nieuweling Twee", "HOLDER", "2026-03-17")).hasStatus(FOUND);
    }

    @Test
    void addsASeatWithItsMailbox() {
        assertThat(browser.get().uri("/mensen/groepen/participatie/rollen/nieuw"))
                .hasStatusOk();
        assertThat(seat("Tweede rol op proef", "tweede@example.nl")).hasStatus(FOUND);
        assertThat(browser.get().uri("/mensen")).bodyText().contains("Tweede rol op proef");
        database.sql("delete from seat where name = 'Tweede rol op proef'").update();
    }

    @Test
    void checksSeatsAndBodies() {
        assertThat(seat("", "geen-postbus"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vul dit in", "geen-postbus");
        assertThat(browser.get().uri("/mensen/rollen/" + seatId + "/wijzigen"))
                .hasStatusOk()
                .bodyText()
                .contains("Rol op proef", "proef@example.nl");
        var body = "/mensen/groepen/participatie";
        assertThat(browser.get().uri(body + "/wijzigen"))
                .hasStatusOk()
                .bodyText()
                .contains("Participatieteam");
        assertThat(browser.put()
                        .uri(body)
                        .param("name", "Participatieteam")
                        .param("least", "9")
                        .param("most", "3")
                        .with(csrf()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dit is minder dan het kleinste aantal");
    }

    @Test
    @SignedInAs("stuurgroep")
    void isForTheOfficeOnly() {
        assertThat(browser.get().uri(APPOINTMENTS + "/nieuw")).hasStatus(FORBIDDEN);
        assertThat(appoint("Nieuweling Drie", "DEPUTY", "2026-03-17")).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri("/mensen/rollen/" + seatId + "/wijzigen")).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri("/mensen/groepen/participatie/wijzigen")).hasStatus(FORBIDDEN);
    }

    private MvcTestResult appoint(String newName, String capacity, String begins) {
        return browser.post()
                .uri(APPOINTMENTS)
                .param("seatId", String.valueOf(seatId))
                .param("newName", newName)
                .param("capacity", capacity)
                .param("begins", begins)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult seat(String name, String mailbox) {
        return browser.post()
                .uri("/mensen/groepen/participatie/rollen")
                .param("kind", "PARTICIPATION_MEMBER")
                .param("name", name)
                .param("mailbox", mailbox)
                .with(csrf())
                .exchange();
    }
}
