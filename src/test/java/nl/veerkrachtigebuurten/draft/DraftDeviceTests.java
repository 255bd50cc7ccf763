package nl.veerkrachtigebuurten.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.veerkrachtigebuurten.draft.Typewriter.EDITOR;
import static nl.veerkrachtigebuurten.draft.Typewriter.keptHere;
import static nl.veerkrachtigebuurten.draft.Typewriter.kill;
import static nl.veerkrachtigebuurten.draft.Typewriter.signIn;
import static nl.veerkrachtigebuurten.draft.Typewriter.signedIn;
import static nl.veerkrachtigebuurten.draft.Typewriter.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.veerkrachtigebuurten.BrowserTest;
import nl.veerkrachtigebuurten.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stays on a device, for how long, and what never does. */
@BrowserTest
class DraftDeviceTests {

    @Autowired
    JdbcClient database;

    @AfterEach
    void nobodyTypesAnyMore() {
        database.sql("delete from draft").update();
    }

    @Test
    void whatIsTypedWhileThePortalIsAwayStaysOnTheDeviceUntilItIsBack(Visitor visitor) {
        var page = signedIn(visitor);
        page.navigate(EDITOR);
        page.context().setOffline(true);
        type(page, "Zonder verbinding ");
        assertThat(page.locator("[data-away]")).isVisible();
        assertThat(keptHere(page)).isEqualTo(1);
        kill(page);

        page.context().setOffline(false);
        var back = page.context().newPage();
        back.navigate(EDITOR);
        assertThat(back.locator(".draft-offer")).isVisible();
        assertThat(keptHere(back)).isZero();
    }

    @Test
    void theDeviceForgetsAtSignOut(Visitor visitor) {
        var page = signedIn(visitor);
        page.navigate(EDITOR);
        page.route("**/concepten", route -> route.abort());
        type(page, "Niet voor wie hierna komt ");
        assertThat(page.locator("[data-away]")).isVisible();

        page.locator(".account-button").click();
        page.locator("#account button").click();
        assertThat(page).hasURL(Pattern.compile(".*/inloggen.*"));
        assertThat(keptHere(page)).isZero();
    }

    @Test
    void whatAResidentSaidStaysOnNoDevice(Visitor visitor) {
        var page = visitor.phone();
        page.navigate("/inloggen");
        signIn(page, "participatie");
        page.navigate("/buurtscans/kloosstraat-2024/bevindingen/3/wijzigen");
        page.context().setOffline(true);
        page.locator("[name=words]").pressSequentially("Van mijn buurvrouw ");
        assertThat(page.locator("[data-away]")).isVisible();
        assertThat(keptHere(page)).isZero();
    }
}
