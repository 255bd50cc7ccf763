package nl.veerkrachtigebuurten;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;

/** Who is signed in has a session cookie, in tests as in life; without one, pages are those that any visitor gets. */
class SessionOfMembers implements MockMvcBuilderCustomizer {

    @Override
    public void customize(ConfigurableMockMvcBuilder<?> builder) {
        builder.defaultRequest(get("/").with(SessionOfMembers::withSession));
    }

    private static MockHttpServletRequest withSession(MockHttpServletRequest request) {
        if (TestSecurityContextHolder.getContext().getAuthentication() != null && request.getCookies() == null) {
            request.setCookies(new Cookie("portal", "test"));
        }
        return request;
    }
}
