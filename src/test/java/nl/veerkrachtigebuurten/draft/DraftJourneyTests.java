package nl.veerkrachtigebuurten.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.veerkrachtigebuurten.draft.Typewriter.CHAPTER;
import static nl.veerkrachtigebuurten.draft.Typewriter.EDITOR;
import static nl.veerkrachtigebuurten.draft.Typewriter.keptHere;
import static nl.veerkrachtigebuurten.draft.Typewriter.kill;
import static nl.veerkrachtigebuurten.draft.Typewriter.save;
import static nl.veerkrachtigebuurten.draft.Typewriter.signIn;
import static nl.veerkrachtigebuurten.draft.Typewriter.signedIn;
import static nl.veerkrachtigebuurten.draft.Typewriter.type;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import nl.veerkrachtigebuurten.BrowserTest;
import nl.veerkrachtigebuurten.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to a text between the first letter and the save. */
@BrowserTest
class DraftJourneyTests {

    @Autowired
    JdbcClient database;

    @AfterEach
    void nobodyTypesAnyMore() {
        database.sql("delete from draft").update();
    }

    @Test
    void aTextSurvivesTheEndOfTheSessionBetweenTypingAndSaving(Visitor visitor) {
        var page = signedIn(visitor);
        page.navigate(EDITOR);
        type(page, "Wie gezond is, denkt er niet aan. ");
        endSession(page);
        save(page);
        assertThat(page).hasURL(Pattern.compile(".*/inloggen"));

        signIn(page);
        assertThat(page.locator(".kept-text")).containsText("Wie gezond is, denkt er niet aan.");
        save(page);

        assertThat(page).hasURL(Pattern.compile(".*" + CHAPTER));
        assertThat(page.locator("article")).containsText("Wie gezond is, denkt er niet aan.");
        page.navigate(EDITOR);
        assertThat(page.locator(".draft-offer")).hasCount(0);
        assertThat(keptHere(page)).isZero();
    }

    @Test
    void whoSignsInAgainInAnotherTabTypesOnAndSavesWhereTheTextIs(Visitor visitor) {
        var page = signedIn(visitor);
        page.navigate(EDITOR);
        endSession(page);
        type(page, "Nog een zin. ");
        assertThat(page.locator("[data-away]")).isVisible();

        var other = page.context().newPage();
        other.navigate("/inloggen");
        signIn(other);
        assertThat(other).hasURL(Pattern.compile(".*/mijn"));
        type(page, "En nog een. ");
        assertThat(page.locator("[data-kept]")).isVisible();
        save(page);

        assertThat(page).hasURL(Pattern.compile(".*" + CHAPTER));
        assertThat(page.locator("article")).containsText("En nog een. Nog een zin.");
    }

    @Test
    void aBrowserThatIsKilledWhileOneTypesLeavesADraftForEveryDevice(Visitor visitor) {
        var page = signedIn(visitor);
        page.navigate(EDITOR);
        type(page, "Half afgemaakt ");
        assertThat(page.locator("[data-kept]")).isVisible();
        kill(page);

        var phone = signedIn(visitor);
        phone.navigate(EDITOR);
        phone.locator(".draft-offer summary").click();
        assertThat(phone.locator(".draft-offer ins")).containsText("Half afgemaakt");
        phone.locator(".draft-offer a").click();
        assertThat(phone.locator("[name=text]")).hasValue(Pattern.compile("^Half afgemaakt "));
        assertThat(phone.locator(".unsaved > span")).isVisible();

        phone.navigate(EDITOR);
        phone.locator(".draft-offer .danger").click();
        assertThat(phone.locator(".notice.good")).isVisible();
        assertThat(phone.locator(".draft-offer")).hasCount(0);
    }

    @Test
    void withoutScriptAButtonKeepsTheDraft(Visitor visitor) {
        var page = visitor.page(options -> options.setJavaScriptEnabled(false));
        page.navigate("/inloggen");
        signIn(page);
        page.navigate(EDITOR);
        page.locator("[name=text]").fill("Zonder script.");
        page.locator("[formaction='/concepten']").click();

        assertThat(page.locator("[name=text]")).hasValue("Zonder script.");
        page.navigate(EDITOR);
        assertThat(page.locator(".draft-offer")).hasCount(1);
    }

    @Test
    void nobodyIsAskedWhetherToLeave(Visitor visitor) {
        var page = signedIn(visitor);
        page.onDialog(dialog -> {
            throw new AssertionError(dialog.message());
        });
        page.navigate(EDITOR);
        type(page, "Zomaar ");
        page.locator(".save a").click();
        assertThat(page).hasURL(Pattern.compile(".*" + CHAPTER));
        page.navigate(EDITOR);
        assertThat(page.locator(".draft-offer")).isVisible();
    }

    private void endSession(Page page) {
        var cookie = page.context().cookies().stream()
                .filter(it -> it.name.equals("portal"))
                .findFirst()
                .orElseThrow();
        var session = new String(Base64.getDecoder().decode(cookie.value), StandardCharsets.UTF_8);
        database.sql("delete from spring_session where session_id = :session")
                .param("session", session)
                .update();
    }
}
