package nl.veerkrachtigebuurten.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Keeps what was submitted after a session had ended, sends its writer to the sign-in page, and afterwards to the page
 * where it can still be saved. Only for our own pages: another site cannot plant a text here. What a script sends is no
 * submission: it hears that it was refused.
 */
@Component
class KeptSubmissions extends SavedRequestAwareAuthenticationSuccessHandler implements AccessDeniedHandler {

    private final AccessDeniedHandler refused = new AccessDeniedHandlerImpl();

    KeptSubmissions() {
        setDefaultTargetUrl("/mijn");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var sameOrigin = "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
        if (denied instanceof CsrfException
                && sameOrigin
                && isNavigation(request)
                && !request.getRequestURI().endsWith("/inloggen")) {
            request.getSession().setAttribute(KeptSubmission.KEY, KeptSubmission.of(request));
            var next = request.getAttribute("member") == null ? "/inloggen" : "/verder";
            response.sendRedirect(request.getContextPath() + next);
        } else if (denied instanceof CsrfException && sameOrigin && isNavigation(request)) {
            response.sendRedirect(request.getContextPath() + "/inloggen");
        } else {
            refused.handle(request, response, denied);
        }
    }

    /** Whether somebody goes to a page, rather than a script that asks for something. */
    static boolean isNavigation(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        return mode == null || mode.equals("navigate");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (request.getSession().getAttribute(KeptSubmission.KEY) != null) {
            getRedirectStrategy().sendRedirect(request, response, "/verder");
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
