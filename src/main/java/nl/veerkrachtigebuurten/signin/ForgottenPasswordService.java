package nl.veerkrachtigebuurten.signin;

import java.util.concurrent.Executor;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.account.Account;
import nl.veerkrachtigebuurten.account.Accounts;
import nl.veerkrachtigebuurten.account.Invitations;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Sends links to those who forgot their password: in the background, so that the time tells nothing either. */
@Service
class ForgottenPasswordService {

    private final Accounts accounts;
    private final Invitations links;
    private final SignInThrottle throttle;
    private final Executor background;

    ForgottenPasswordService(
            Accounts accounts,
            Invitations links,
            SignInThrottle throttle,
            @Qualifier("applicationTaskExecutor") Executor background) {
        this.accounts = accounts;
        this.links = links;
        this.throttle = throttle;
        this.background = background;
    }

    /** Whether this portal can mail at all. */
    @Public
    boolean canMail() {
        return links.canMail();
    }

    /** Mails a link, if there is such an account and not too many were asked for. */
    @Public
    void ask(ForgottenPasswordForm form, String address) {
        var email = Account.normalised(form.email());
        if (links.canMail() && throttle.admit("forgotten " + email, address).isZero()) {
            background.execute(() -> accounts.findByEmail(email)
                    .filter(account -> !account.isBlocked() && !account.isDemo())
                    .ifPresent(account -> links.remind(account)));
        }
    }
}
