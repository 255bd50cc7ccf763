package nl.veerkrachtigebuurten.account;

import jakarta.persistence.Entity;
import java.util.Locale;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.jspecify.annotations.Nullable;

/** An e-mail address and a password with which somebody signs in; the rights come from the seats of its person. */
@Entity
public class Account extends BaseEntity {

    private String email;
    private @Nullable String passwordHash;
    private boolean demo;
    private boolean blocked;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /** An account without a password yet: its owner chooses one by the link of an invitation. */
    public Account(String email) {
        this.email = normalised(email);
    }

    /** An account of the demo, which can only be signed in to while the portal runs as a demo. */
    public static Account forDemo(String email, String passwordHash) {
        var account = new Account(email);
        account.passwordHash = passwordHash;
        account.demo = true;
        return account;
    }

    /** An address as accounts are known by: without outer spaces, in lower case. */
    public static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void choosePassword(String hash) {
        passwordHash = hash;
    }

    /** Keeps its owner out, in open sessions too. */
    public void block() {
        blocked = true;
    }

    public void unblock() {
        blocked = false;
    }

    public String email() {
        return email;
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    public boolean isDemo() {
        return demo;
    }

    public boolean isBlocked() {
        return blocked;
    }

    /** Whether a password was chosen, so that one can sign in. */
    public boolean isReady() {
        return passwordHash != null;
    }
}
