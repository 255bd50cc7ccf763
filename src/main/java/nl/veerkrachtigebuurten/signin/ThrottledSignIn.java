package nl.veerkrachtigebuurten.signin;

import nl.veerkrachtigebuurten.account.Account;
import nl.veerkrachtigebuurten.account.Accounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks e-mail and password, but not too often. An unknown account gets the same answer after the same work. */
@Component
class ThrottledSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInThrottle throttle;

    ThrottledSignIn(
            Accounts accounts,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            @Value("${portal.demo:false}") boolean demo) {
        this.passwords = new DaoAuthenticationProvider(new AccountDetailsService(accounts, demo));
        this.passwords.setPasswordEncoder(encoder);
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var email = Account.normalised(attempt.getName());
        var wait = throttle.admit(email, addressOf(attempt));
        if (!wait.isZero() && !wait.isNegative()) {
            throw new ThrottledException(wait);
        }
        var signedIn = passwords.authenticate(attempt);
        throttle.succeeded(email, addressOf(attempt));
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
    }
}
