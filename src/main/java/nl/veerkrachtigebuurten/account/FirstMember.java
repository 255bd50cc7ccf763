package nl.veerkrachtigebuurten.account;

/** Gives whoever sets up an installation a seat in the programme office. The seats answer it. */
public interface FirstMember {

    void seat(Account account, String name);
}
