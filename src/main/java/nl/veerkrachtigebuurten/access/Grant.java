package nl.veerkrachtigebuurten.access;

import nl.veerkrachtigebuurten.access.Scope.Kind;

/** One permission on one scope, as a seat gives it to whoever holds it today. */
public record Grant(Permission permission, Scope scope) {

    /** A grant on everything covers every scope. */
    boolean covers(Permission asked, Scope on) {
        return permission == asked && (scope.kind() == Kind.EVERYTHING || scope.equals(on));
    }
}
