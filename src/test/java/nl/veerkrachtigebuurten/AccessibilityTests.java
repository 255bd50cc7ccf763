package nl.veerkrachtigebuurten;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** axe finds nothing on any page, whoever looks at it: light and dark, on a phone and at a desk. Nothing sticks out. */
@BrowserTest
class AccessibilityTests {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> IN_THE_DARK = List.of("color-contrast");
    private static final List<String> ON_A_PHONE =
            List.of("color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block");
    private static final Shapes SHAPES = Shapes.byLooks();

    @Autowired
    MockMvcTester browser;

    @ParameterizedTest
    @EnumSource
    void everyPageIsForEverybody(Role role, Visitor visitor) {
        var page = visitor.page();
        signIn(page, role);
        List<String> wrong = new ArrayList<>();
        Walk.of(browser, role, 1).forEach((address, html) -> {
            if (SHAPES.isNew(address, html, "*")) {
                page.navigate(address);
                wrong.addAll(lookAt(page, address));
            }
        });

        assertThat(wrong).isEmpty();
    }

    /** All rules at a desk in light; on a phone and in the dark those that can come out otherwise there. */
    private static List<String> lookAt(Page page, String address) {
        List<String> wrong = new ArrayList<>();
        page.setViewportSize(1280, 800);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        wrong.addAll(violations(new AxeBuilder(page).withTags(RULES), page, address));
        wrong.addAll(sticksOut(page, address));
        // So low that the button to save does not stay over what is below it.
        page.setViewportSize(320, 470);
        wrong.addAll(violations(new AxeBuilder(page).withRules(ON_A_PHONE), page, address));
        wrong.addAll(sticksOut(page, address));
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        wrong.addAll(violations(new AxeBuilder(page).withRules(IN_THE_DARK), page, address));
        page.setViewportSize(1280, 800);
        wrong.addAll(violations(new AxeBuilder(page).withRules(IN_THE_DARK), page, address));
        return wrong;
    }

    private static List<String> sticksOut(Page page, String address) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
                ? List.of("%s %d: sticks out".formatted(address, page.viewportSize().width))
                : List.of();
    }

    /** Our pages have no frames, so that axe needs no page of its own to put results together. */
    private static List<String> violations(AxeBuilder axe, Page page, String address) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(violation -> violation.getNodes().stream()
                        .map(node -> "%s %d: %s %s"
                                .formatted(address, page.viewportSize().width, violation.getId(), node.getHtml())))
                .toList();
    }

    private static void signIn(Page page, Role role) {
        if (role.signsIn()) {
            page.navigate("/inloggen");
            page.locator("[name=username]").fill(role.account() + "@example.nl");
            page.locator("[name=password]").fill("veerkracht-demo");
            page.locator("[name=password]").press("Enter");
            page.waitForURL("**/mijn");
        }
    }
}
