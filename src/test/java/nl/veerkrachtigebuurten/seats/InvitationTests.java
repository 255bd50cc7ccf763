package nl.veerkrachtigebuurten.seats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.access.Members;
import nl.veerkrachtigebuurten.account.Account;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
class InvitationTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Members members;

    @Test
    @SignedInAs("programmabureau")
    void givesThePersonAnAccountAndTheOfficeALink() {
        var person = stored("nieuw@example.nl");

        var invited = browser.post().uri(address(person)).with(csrf()).exchange();

        assertThat(invited).redirectedUrl().isEqualTo("/mensen/" + person.id());
        assertThat(String.valueOf(invited.getMvcResult().getFlashMap().get("link")))
                .contains("/wachtwoord/");
        assertThat(account(person).email()).isEqualTo("nieuw@example.nl");
        assertThat(members.find(account(person).id())).isPresent();
    }

    @Test
    @SignedInAs("programmabureau")
    void takenAwayKeepsThePersonOut() {
        var person = stored("nieuw@example.nl");
        browser.post().uri(address(person)).with(csrf()).exchange();

        assertThat(browser.delete().uri(address(person)).with(csrf())).hasStatus(HttpStatus.FOUND);

        assertThat(members.find(account(person).id())).isEmpty();
    }

    @Test
    @SignedInAs("programmabureau")
    void asksForAnAddressFirst() {
        assertThat(browser.post().uri(address(stored(null))).with(csrf()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Vul eerst een e-mailadres in bij Nieuwe Persoon.");
        assertThat(browser.post().uri(address(stored("stuurgroep@example.nl"))).with(csrf()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Er is al een account met het adres");
    }

    @Test
    @SignedInAs("stuurgroep")
    void isForTheOfficeOnly() {
        var person = stored("nieuw@example.nl");

        assertThat(browser.get().uri("/mensen/" + person.id())).bodyText().doesNotContain("uitnodiging");
        assertThat(browser.post().uri(address(person)).with(csrf())).hasStatus(HttpStatus.FORBIDDEN);
    }

    private Person stored(String email) {
        var person = new Person("Nieuwe Persoon");
        person.describe("Nieuwe Persoon", email, null);
        return people.save(person);
    }

    private static Account account(Person person) {
        var account = person.account();
        assertThat(account).isNotNull();
        return account;
    }

    private static String address(Person person) {
        return "/mensen/" + person.id() + "/uitnodiging";
    }
}
