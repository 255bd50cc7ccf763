package nl.veerkrachtigebuurten.access;

import java.util.Optional;

/** Answers who somebody is today. The seats answer it, from today's appointments; access does not know seats. */
public interface Members {

    /** The member behind an account; empty where the account may no longer be used. */
    Optional<Member> find(long accountId);
}
