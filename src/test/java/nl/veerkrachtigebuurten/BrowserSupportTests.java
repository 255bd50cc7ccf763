package nl.veerkrachtigebuurten;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class BrowserSupportTests {

    @Test
    void opensThePortalInARealBrowser(Visitor visitor) {
        var page = visitor.phone();
        page.navigate("/actuator/health");
        assertThat(page.locator("body").textContent()).contains("UP");
    }
}
