package nl.veerkrachtigebuurten.access;

import java.util.Set;

/** Something whose rights are bound: holding the right on any one of its scopes suffices. */
public interface Scoped {

    Set<Scope> scopes();
}
