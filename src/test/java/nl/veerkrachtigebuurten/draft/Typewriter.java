package nl.veerkrachtigebuurten.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.regex.Pattern;
import nl.veerkrachtigebuurten.Visitor;

/** Somebody who writes a chapter in a browser. */
final class Typewriter {

    static final String CHAPTER = "/plannen/gezondheid/waarom";
    static final String EDITOR = CHAPTER + "/wijzigen";

    private Typewriter() {}

    static Page signedIn(Visitor visitor) {
        var page = visitor.page();
        page.navigate("/inloggen");
        signIn(page);
        assertThat(page).hasURL(Pattern.compile(".*/mijn"));
        return page;
    }

    static void signIn(Page page) {
        signIn(page, "pijlerleider.gezondheid");
    }

    static void signIn(Page page, String user) {
        page.locator("[name=username]").fill(user + "@example.nl");
        page.locator("[name=password]").fill("veerkracht-demo");
        page.locator("[name=password]").press("Enter");
        page.waitForURL(Pattern.compile(".*/(mijn|verder)"));
    }

    /** At the start of the text, as somebody types it. */
    static void type(Page page, String words) {
        var text = page.locator("[name=text]");
        text.press("Control+Home");
        text.pressSequentially(words, new Locator.PressSequentiallyOptions().setTimeout(20_000));
    }

    static void save(Page page) {
        page.locator("main .save button").first().click();
    }

    /** Without a chance to say goodbye. */
    static void kill(Page page) {
        try {
            page.navigate("chrome://crash");
        } catch (PlaywrightException crashed) {
            page.close();
        }
    }

    static int keptHere(Page page) {
        return (int) page.evaluate("() => Object.keys(localStorage).filter(name => name.startsWith('draft ')).length");
    }
}
