package nl.veerkrachtigebuurten;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Somebody at a screen. Addresses are paths; each page opened has a browser session of its own, closed after the test. */
public final class Visitor implements AutoCloseable {

    private final Browser browser;
    private final String portal;
    private final List<BrowserContext> sessions = new ArrayList<>();

    Visitor(Browser browser, String portal) {
        this.browser = browser;
        this.portal = portal;
    }

    /** At a desk. */
    public Page page() {
        return page(1280, 800, ColorScheme.LIGHT);
    }

    /** With a phone in a doorway. */
    public Page phone() {
        return page(360, 740, ColorScheme.LIGHT);
    }

    public Page page(int width, int height, ColorScheme scheme) {
        return page(options -> options.setViewportSize(width, height).setColorScheme(scheme));
    }

    /** With anything else that a browser can be told, such as {@code setJavaScriptEnabled(false)}. */
    public Page page(UnaryOperator<NewContextOptions> options) {
        var session = browser.newContext(
                options.apply(new NewContextOptions().setBaseURL(portal).setLocale("nl-NL")));
        session.setDefaultTimeout(10_000);
        sessions.add(session);
        return session.newPage();
    }

    @Override
    public void close() {
        sessions.forEach(BrowserContext::close);
    }
}
