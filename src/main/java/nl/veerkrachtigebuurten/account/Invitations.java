package nl.veerkrachtigebuurten.account;

/** Lets somebody in: gives an account a link to choose a password with. */
public interface Invitations {

    /**
     * Makes a link for the account and mails it where the portal can mail.
     *
     * @return the link, with which the account's owner chooses a password; it works once, for seven days
     */
    String invite(Account account);

    /** Mails a link that works for one hour to somebody who forgot the password. */
    void remind(Account account);

    /** Whether this portal can mail at all. */
    boolean canMail();
}
