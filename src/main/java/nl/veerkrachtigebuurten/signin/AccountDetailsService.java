package nl.veerkrachtigebuurten.signin;

import java.util.Optional;
import nl.veerkrachtigebuurten.account.Account;
import nl.veerkrachtigebuurten.account.Accounts;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Finds the account that somebody signs in to. A session keeps no more than the account's id. */
class AccountDetailsService implements UserDetailsService {

    private final Accounts accounts;
    private final boolean demo;

    /** @param demo whether the demo's accounts may be used */
    AccountDetailsService(Accounts accounts, boolean demo) {
        this.accounts = accounts;
        this.demo = demo;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return accounts.findByEmail(Account.normalised(email))
                .flatMap(this::details)
                .orElseThrow(() -> new UsernameNotFoundException("No account that can sign in"));
    }

    private Optional<UserDetails> details(Account account) {
        if (account.isBlocked() || (account.isDemo() && !demo)) {
            return Optional.empty();
        }
        return Optional.ofNullable(account.passwordHash())
                .map(hash -> User.withUsername(String.valueOf(account.id()))
                        .password(hash)
                        .authorities("MEMBER")
                        .build());
    }
}
