package nl.veerkrachtigebuurten.account;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Store;

public interface Accounts extends Store<Account> {

    /** @param email in lower case */
    Optional<Account> findByEmail(String email);

    boolean existsByPasswordHashIsNotNull();

    List<Account> findByDemoTrueOrderById();
}
