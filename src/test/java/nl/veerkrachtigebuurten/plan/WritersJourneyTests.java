package nl.veerkrachtigebuurten.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.veerkrachtigebuurten.BrowserTest;
import nl.veerkrachtigebuurten.Visitor;
import org.junit.jupiter.api.Test;

/** Two people in one chapter. */
@BrowserTest
class WritersJourneyTests {

    private static final String CHAPTER = "/plannen/leren/waarom";

    @Test
    void eachSeesThatTheOtherIsWritingUntilThatOneLeaves(Visitor visitor) {
        var leader = signedIn(visitor, "pijlerleider.leren");
        leader.navigate(CHAPTER + "/wijzigen");
        var office = signedIn(visitor, "programmabureau");
        office.navigate(CHAPTER);
        assertThat(office.locator(".writers")).hasText("Otto Versteeg schrijft nu in dit hoofdstuk.");

        office.navigate(CHAPTER + "/wijzigen");
        look(leader);
        assertThat(leader.locator(".writers")).containsText("Marit Oosterhof schrijft nu ook");
        leader.navigate(CHAPTER);
        office.waitForCondition(() -> {
            look(office);
            return office.locator(".writers").textContent().isBlank();
        });
    }

    /** Looks again before its time. */
    private static void look(Page page) {
        page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
    }

    private static Page signedIn(Visitor visitor, String user) {
        var page = visitor.page();
        page.navigate("/inloggen");
        page.locator("[name=username]").fill(user + "@example.nl");
        page.locator("[name=password]").fill("veerkracht-demo");
        page.locator("[name=password]").press("Enter");
        page.waitForURL("**/mijn");
        return page;
    }
}
