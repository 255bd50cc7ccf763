package nl.veerkrachtigebuurten;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A visit of several pages, with the cookies that the portal gives on the way. */
public class HttpVisit {

    private final MockMvcTester browser;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    public HttpVisit(MockMvcTester browser) {
        this.browser = browser;
    }

    public MvcTestResult get(String address) {
        return exchange(browser.get().uri(address));
    }

    /** Submits fields, given as name and value in turn, with the token that our own pages have. */
    public MvcTestResult post(String address, String... fields) {
        return exchange(fill(browser.post().uri(address), fields).with(csrf()));
    }

    /** Submits fields as a page does whose session has ended. */
    public MvcTestResult postWithoutToken(String address, String site, String... fields) {
        return exchange(
                fill(browser.method(HttpMethod.POST).uri(address), fields).header("Sec-Fetch-Site", site));
    }

    public MvcTestResult signIn(String email, String password) {
        return post("/inloggen", "username", email, "password", password);
    }

    public String cookie(String name) {
        return cookies.containsKey(name) ? cookies.get(name).getValue() : "";
    }

    private MvcTestResult exchange(MockMvcRequestBuilder request) {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        var result = request.exchange();
        for (var cookie : result.getResponse().getCookies()) {
            cookies.put(cookie.getName(), cookie);
        }
        return result;
    }

    private static MockMvcRequestBuilder fill(MockMvcRequestBuilder request, String... fields) {
        for (var index = 0; index < fields.length; index += 2) {
            request.param(fields[index], fields[index + 1]);
        }
        return request;
    }
}
