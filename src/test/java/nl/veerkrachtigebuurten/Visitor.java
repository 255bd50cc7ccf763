package nl.veerkrachtigebuurten;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Somebody at a screen who asked for less motion, so that a click never meets a page that is still fading in. Addresses
 * are paths; each page opened has a browser session of its own, closed after the test.
 */
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
        var session = browser.newContext(options.apply(
                new NewContextOptions().setBaseURL(portal).setLocale("nl-NL").setReducedMotion(ReducedMotion.REDUCE)));
        session.setDefaultTimeout(10_000);
        sessions.add(session);
        return session.newPage();
    }

    /** With a browser of their own, which finds again what it kept in that folder: it can be killed and started anew. */
    public BrowserContext browserIn(Path folder) {
        var options = new LaunchPersistentContextOptions()
                .setArgs(Chromium.FLAGS)
                .setBaseURL(portal)
                .setLocale("nl-NL")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(360, 740);
        Chromium.installed().ifPresent(options::setExecutablePath);
        var session = browser.browserType().launchPersistentContext(folder, options);
        session.setDefaultTimeout(10_000);
        sessions.add(session);
        return session;
    }

    @Override
    public void close() {
        sessions.forEach(BrowserContext::close);
    }
}
