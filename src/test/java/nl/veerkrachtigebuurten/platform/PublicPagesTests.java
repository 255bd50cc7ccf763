package nl.veerkrachtigebuurten.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.account.Account;
import nl.veerkrachtigebuurten.account.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class PublicPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Changes changes;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void areSentOnceToABrowserThatHasThem() {
        var first = browser.get().uri("/routekaart").exchange().getResponse();
        var tag = first.getHeader("ETag");
        assertThat(tag).isNotBlank();
        assertThat(first.getHeader("Content-Security-Policy")).isNotBlank();

        var again =
                browser.get().uri("/routekaart").header("If-None-Match", tag).exchange();
        assertThat(again).hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void areCompressedForWhoCanReadThat() {
        var whole = browser.get().uri("/routekaart").exchange().getResponse();
        var small = browser.get()
                .uri("/routekaart")
                .header("Accept-Encoding", "gzip, br")
                .exchange()
                .getResponse();

        assertThat(small.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(small.getContentAsByteArray().length).isLessThan(whole.getContentAsByteArray().length / 3);
    }

    @Test
    void haveALanguage() {
        assertThat(browser.get().uri("/routekaart")).bodyText().contains("<html lang=\"nl\"");
        assertThat(browser.get().uri("/routekaart").cookie(new Cookie("taal", "en")))
                .bodyText()
                .contains("<html lang=\"en\"");
    }

    @Test
    @SignedInAs("programmabureau")
    void areNeverThoseOfAMember() {
        var mine = browser.get().uri("/routekaart").exchange().getResponse();
        assertThat(mine.getHeader("ETag")).isNull();
        assertThat(mine.getHeader("Cache-Control")).contains("no-store");

        // even if a member were to come without the session's cookie
        var strange = browser.get()
                .uri("/routekaart?pijler=wonen")
                .cookie(new Cookie("other", "1"))
                .exchange();
        assertThat(strange.getResponse().getHeader("ETag")).isNull();
    }

    @Test
    void areMadeAnewAfterAChangeThatWasKept() {
        var before = changes.generation();
        transaction.executeWithoutResult(status -> {
            accounts.save(new Account("even@example.nl"));
            status.setRollbackOnly();
        });
        assertThat(changes.generation()).isEqualTo(before);

        transaction.executeWithoutResult(status -> accounts.save(new Account("even@example.nl")));
        assertThat(changes.generation()).isGreaterThan(before);
        transaction.executeWithoutResult(
                status -> accounts.findByEmail("even@example.nl").ifPresent(accounts::delete));
    }
}
