package nl.veerkrachtigebuurten.seats;

import static nl.veerkrachtigebuurten.access.Permission.MANAGE_PEOPLE;

import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.account.Account;
import nl.veerkrachtigebuurten.account.Accounts;
import nl.veerkrachtigebuurten.account.Invitations;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in, and keeps them out. */
@Service
@Transactional
class InvitationService {

    private final People people;
    private final Accounts accounts;
    private final Invitations invitations;

    InvitationService(People people, Accounts accounts, Invitations invitations) {
        this.people = people;
        this.accounts = accounts;
        this.invitations = invitations;
    }

    /**
     * Invites a person to choose a password; an account is made where there is none, and a blocked one opens again.
     *
     * @return the link that was mailed, for where no mail goes out
     */
    @Requires(MANAGE_PEOPLE)
    String invite(long personId) {
        var person = people.get(personId);
        var account = person.account();
        if (account == null) {
            account = accounts.save(new Account(freeAddress(person)));
            person.signsInWith(account);
        }
        if (account.isDemo()) {
            throw new RefusedException("invitation.refused.demo");
        }
        account.unblock();
        return invitations.invite(account);
    }

    /** Keeps a person out from now on, in open sessions too. */
    @Requires(MANAGE_PEOPLE)
    void withdraw(long personId) {
        var account = people.get(personId).account();
        if (account != null) {
            account.block();
        }
    }

    private String freeAddress(Person person) {
        var email = person.email();
        if (email == null) {
            throw new RefusedException("invitation.refused.noEmail", person.name());
        }
        if (accounts.findByEmail(Account.normalised(email)).isPresent()) {
            throw new RefusedException("invitation.refused.emailTaken", email);
        }
        return email;
    }
}
