package nl.veerkrachtigebuurten;

import com.microsoft.playwright.Page;

/** Somebody who goes through a page by its keys alone. */
final class Keyboard {

    private static final int MOST_KEYS = 160;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** With the tab key, until what has the focus is what the selector says. */
    Keyboard tabTo(String selector) {
        for (var count = 0; count < MOST_KEYS; count++) {
            press("Tab");
            if (isOn(selector)) {
                return this;
            }
        }
        throw new AssertionError("The tab key does not lead to " + selector);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Instead of what stands in the field. */
    Keyboard type(String text) {
        press("ControlOrMeta+A");
        page.keyboard().type(text);
        return this;
    }

    /** Follows a link or presses a button, and waits for the next page. */
    void enter() {
        page.waitForNavigation(() -> press("Enter"));
    }

    boolean isOn(String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }
}
