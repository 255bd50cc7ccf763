package nl.veerkrachtigebuurten.buurtscan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.veerkrachtigebuurten.BrowserTest;
import nl.veerkrachtigebuurten.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In a doorway, with a phone and a bad connection. */
@BrowserTest
class FindingJourneyTests {

    private static final String FORM = "/buurtscans/noord-2026/bevindingen/nieuw";

    @Autowired
    JdbcClient database;

    @Test
    void whatIsSaidWithoutAConnectionIsSentOnceThereIsOneAndFoundByAMisspeltWord(Visitor visitor) {
        var page = signedIn(visitor);
        page.navigate(FORM);
        page.locator("[name=words]").fill("De vogelkooi op het dak is van iedereen.");
        page.getByText("Talent", new Page.GetByTextOptions().setExact(true)).click();
        page.context().setOffline(true);
        page.locator(".save button").first().click();
        assertThat(page.locator("[data-offline]")).isVisible();
        assertThat(page.locator("[name=words]")).hasValue("");

        page.context().setOffline(false);

        assertThat(page.locator("[data-receipts] a")).hasText(Pattern.compile("\\d+"));
        assertThat(page.locator("[data-waiting=\"0\"]")).isVisible();
        assertThat(database.sql("select count(*)::int from finding where words like 'De vogelkooi %'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        page.navigate("/buurtscans/noord-2026/bevindingen?q=voogelkoi");
        assertThat(page.getByText("De vogelkooi op het dak")).isVisible();
    }

    @Test
    void whatWasTypedComesBackForItsWriterOnly(Visitor visitor) {
        var page = signedIn(visitor);
        page.navigate(FORM);
        page.locator("[name=words]").fill("Half getypt");
        page.locator("form[data-kept]").waitFor();

        page.navigate(FORM);
        assertThat(page.locator("[name=words]")).hasValue("Half getypt");
        assertThat(page.locator("[data-restored]")).isVisible();
    }

    @Test
    void whatTheFormerScriptKeptInClearTextIsSealed(Visitor visitor) {
        var page = signedIn(visitor);
        page.navigate(FORM);
        page.evaluate("""
                () => {
                  const account = document.querySelector("form[data-doorway]").dataset.account;
                  localStorage.setItem(`kept buurtscan ${account} noord-2026`, JSON.stringify([["words", "Van vroeger"]]));
                }""");

        page.navigate(FORM);

        assertThat(page.locator("[name=words]")).hasValue("Van vroeger");
        assertThat((String) page.evaluate("() => JSON.stringify(localStorage)")).doesNotContain("Van vroeger");
    }

    private static Page signedIn(Visitor visitor) {
        var page = visitor.phone();
        page.navigate("/inloggen");
        page.locator("[name=username]").fill("participatie@example.nl");
        page.locator("[name=password]").fill("veerkracht-demo");
        page.locator("[name=password]").press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/mijn"));
        return page;
    }
}
