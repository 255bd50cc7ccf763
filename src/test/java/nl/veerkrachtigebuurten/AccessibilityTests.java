package nl.veerkrachtigebuurten;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** axe finds nothing on any page, whoever looks at it: light and dark, on a phone and at a desk. Nothing sticks out. */
@BrowserTest
class AccessibilityTests {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Set<String> SEEN = new HashSet<>();

    @Autowired
    MockMvcTester browser;

    @ParameterizedTest
    @EnumSource
    void everyPageIsForEverybody(Role role, Visitor visitor) {
        var page = visitor.page();
        signIn(page, role);
        List<String> wrong = new ArrayList<>();
        Walk.of(browser, role).forEach((address, html) -> {
            if (SEEN.add(html.replaceAll("name=\"_csrf\"[^>]*", ""))) {
                page.navigate(address);
                wrong.addAll(lookAt(page, address));
            }
        });

        assertThat(wrong).isEmpty();
    }

    private static List<String> lookAt(Page page, String address) {
        List<String> wrong = new ArrayList<>();
        for (var width : List.of(1280, 320)) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.setViewportSize(width, 800);
                page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                new AxeBuilder(page)
                        .withTags(RULES)
                        .analyze()
                        .getViolations()
                        .forEach(violation -> violation
                                .getNodes()
                                .forEach(node -> wrong.add("%s %d %s: %s %s"
                                        .formatted(address, width, scheme, violation.getId(), node.getHtml()))));
            }
            if ((boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
                wrong.add("%s %d: sticks out".formatted(address, width));
            }
        }
        return wrong;
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
