package nl.veerkrachtigebuurten.platform;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkrachtigebuurten.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class LanguageTests {

    @Autowired
    MockMvcTester browser;

    @Test
    void isRememberedInACookieThatOnHttpsStaysThere() {
        assertThat(cookie(true)).contains("taal=en", "Secure", "HttpOnly", "SameSite=Lax");
        assertThat(cookie(false)).contains("taal=en").doesNotContain("Secure");
    }

    @Test
    void isNeverOneThePortalHasNoWordsIn() {
        assertThat(browser.get().uri("/pijlers?taal=fr")).hasStatusOk().doesNotContainHeader(HttpHeaders.SET_COOKIE);
    }

    private String cookie(boolean https) {
        var answer = browser.get().uri("/pijlers?taal=en").secure(https).exchange();
        return String.valueOf(answer.getResponse().getHeader(HttpHeaders.SET_COOKIE));
    }
}
