package nl.veerkrachtigebuurten.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Back to the sign-in page, with the address that was typed and what is wrong. */
@Component
class SignInFailure implements AuthenticationFailureHandler {

    static final String ATTEMPT = "signin.attempt";

    /**
     * What the sign-in page tells of the try before.
     *
     * @param waitSeconds how long to wait, or 0 where address and password do not belong together
     */
    record Attempt(String email, long waitSeconds) implements Serializable {

        public boolean isThrottled() {
            return waitSeconds > 0;
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var wait = failure instanceof ThrottledException throttled
                ? Math.max(1, throttled.getWait().toSeconds())
                : 0;
        var typed = request.getParameter("username");
        var email = typed == null ? "" : typed.substring(0, Math.min(254, typed.length()));
        request.getSession().setAttribute(ATTEMPT, new Attempt(email, wait));
        response.sendRedirect(request.getContextPath() + "/inloggen?mislukt");
    }
}
