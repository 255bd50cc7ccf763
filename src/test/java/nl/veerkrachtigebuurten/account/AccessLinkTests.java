package nl.veerkrachtigebuurten.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.TestClock;
import nl.veerkrachtigebuurten.access.Members;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.account.AccessLink.Purpose;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DatabaseTest
class AccessLinkTests {

    private static final String GOOD = "fiets wolk lantaarn twaalf";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    LinkIssuer links;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Members members;

    @Autowired
    TestClock clock;

    @Test
    void anInvitationLetsOneChooseAPasswordOnce() {
        var account = accounts.save(new Account("Nieuw@example.nl"));
        var link = links.issue(Purpose.INVITATION, account);
        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("nieuw@example.nl");

        assertThat(choose(link, GOOD)).redirectedUrl().isEqualTo("/inloggen");

        assertThat(encoder.matches(GOOD, account.passwordHash())).isTrue();
        assertThat(account.passwordHash()).startsWith("{argon2}");
        assertThat(browser.get().uri(link)).bodyText().contains("werkt niet meer");
        assertThat(choose(link, GOOD + " anders")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aNewLinkMakesTheOneBeforeWorthless() {
        var account = accounts.save(new Account("nieuw@example.nl"));
        var first = links.issue(Purpose.INVITATION, account);
        links.issue(Purpose.INVITATION, account);

        assertThat(browser.get().uri(first)).bodyText().contains("werkt niet meer");
    }

    @Test
    void anInvitationLastsSevenDays() {
        var link = links.issue(Purpose.INVITATION, accounts.save(new Account("nieuw@example.nl")));

        clock.advance(Duration.ofDays(7).minusSeconds(1));
        assertThat(browser.get().uri(link)).bodyText().contains("Kies een wachtwoord");
        clock.advance(Duration.ofSeconds(1));
        assertThat(browser.get().uri(link)).bodyText().contains("werkt niet meer");
    }

    @Test
    void aPasswordIsLongAndNotOneThatEverybodyTries() {
        var link = links.issue(Purpose.INVITATION, accounts.save(new Account("nieuw@example.nl")));

        assertThat(choose(link, "kort"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("minstens 12 tekens");
        for (var common :
                new String[] {"password1234", "veerkracht123", "aaaaaaaaaaaa", "qwertyuiop12", "welkomwelkom"}) {
            assertThat(choose(link, common))
                    .as(common)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("te makkelijk te raden");
        }
    }

    @Test
    void theFirstAccountBelongsToTheProgrammeOffice() {
        var link = links.issue(Purpose.FIRST_ACCOUNT, null);
        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("Het eerste account");

        var made = browser.post()
                .uri(link + "/eerste-account")
                .param("name", "Noor Verbeek")
                .param("email", "Noor@example.nl")
                .param("password", GOOD)
                .with(csrf())
                .exchange();

        assertThat(made).redirectedUrl().isEqualTo("/inloggen");
        var account = accounts.findByEmail("noor@example.nl").orElseThrow();
        assertThat(members.find(account.id()).orElseThrow().mayEverywhere(Permission.MANAGE_PEOPLE))
                .isTrue();
        assertThat(browser.get().uri(link)).bodyText().contains("werkt niet meer");
    }

    private MvcTestResult choose(String link, String password) {
        return browser.put().uri(link).param("password", password).with(csrf()).exchange();
    }
}
