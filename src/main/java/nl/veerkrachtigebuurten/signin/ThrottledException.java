package nl.veerkrachtigebuurten.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many tries: the password was not looked at. */
class ThrottledException extends AuthenticationException {

    private final Duration wait;

    ThrottledException(Duration wait) {
        super("Too many tries");
        this.wait = wait;
    }

    Duration getWait() {
        return wait;
    }
}
