package nl.veerkrachtigebuurten.installation;

import java.util.List;

/** What a module has to say on the console once the portal is up. */
public interface StartupNotice {

    List<String> lines();
}
