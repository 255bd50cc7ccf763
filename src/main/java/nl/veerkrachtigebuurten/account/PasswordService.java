package nl.veerkrachtigebuurten.account;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Choosing a password, by link or signed in. Every open session of the account ends with it. */
@Service
@Transactional
class PasswordService {

    private final Accounts accounts;
    private final LinkIssuer links;
    private final FirstMember firstMember;
    private final PasswordEncoder encoder;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Clock clock;

    PasswordService(
            Accounts accounts,
            LinkIssuer links,
            FirstMember firstMember,
            PasswordEncoder encoder,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.firstMember = firstMember;
        this.encoder = encoder;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Chooses the password that a link of an existing account allows. */
    @Public
    void choose(String token, PasswordForm form) {
        var link = links.find(token).orElseThrow(NotFoundException::new);
        var account = link.account();
        if (account == null) {
            throw new NotFoundException();
        }
        link.use(clock.instant());
        change(account, form.password());
    }

    /** Sets up the first account of an installation. */
    @Public
    void begin(String token, FirstAccountForm form) {
        var link = links.find(token)
                .filter(found -> found.purpose() == AccessLink.Purpose.FIRST_ACCOUNT)
                .orElseThrow(NotFoundException::new);
        link.use(clock.instant());
        var account = new Account(form.email());
        account.choosePassword(encode(form.password()));
        firstMember.seat(accounts.save(account), form.name());
    }

    /** Changes the password of somebody who is signed in. */
    @ForMembers
    void change(long accountId, String password) {
        change(accounts.get(accountId), password);
    }

    private void change(Account account, String password) {
        account.choosePassword(encode(password));
        sessions.findByPrincipalName(String.valueOf(account.id())).keySet().forEach(sessions::deleteById);
    }

    private String encode(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalArgumentException("A password is needed");
        }
        return hash;
    }
}
