package nl.veerkrachtigebuurten.access;

import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;

public interface Accounts extends Store<Account> {

    /** @param email in lower case */
    Optional<Account> findByEmail(String email);
}
