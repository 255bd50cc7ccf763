package nl.veerkrachtigebuurten.seats;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.OneToOne;
import nl.veerkrachtigebuurten.account.Account;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.jspecify.annotations.Nullable;

/** Somebody who holds, held or will hold a seat. Contact details are shown only where the person agreed to it. */
@Entity
public class Person extends BaseEntity {

    private String name;
    private @Nullable String email;
    private @Nullable String phone;
    private boolean contactShown;
    private boolean namePublic;

    @OneToOne(fetch = LAZY)
    private @Nullable Account account;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(String name) {
        this.name = name;
    }

    void describe(String name, @Nullable String email, @Nullable String phone) {
        this.name = name;
        this.email = email;
        this.phone = phone;
    }

    /** What the person agreed to: contact details for colleagues, the name for anybody. */
    void agree(boolean contactShown, boolean namePublic) {
        this.contactShown = contactShown;
        this.namePublic = namePublic;
    }

    void signsInWith(Account account) {
        this.account = account;
    }

    public String name() {
        return name;
    }

    /** The address the person is written to; for the programme office, and with consent for colleagues. */
    public @Nullable String email() {
        return email;
    }

    public @Nullable String phone() {
        return phone;
    }

    public boolean isContactShown() {
        return contactShown;
    }

    public boolean isNamePublic() {
        return namePublic;
    }

    public @Nullable Account account() {
        return account;
    }
}
