package nl.veerkrachtigebuurten.installation;

import java.net.UnknownHostException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A given database that cannot be reached, or does not let the portal in. */
class DatabaseUnreachableAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    /** The classes of SQL states for: no connection, no access, no such database. */
    private static final Set<String> CLASSES = Set.of("08", "28", "3D");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, PSQLException cause) {
        var state = cause.getSQLState();
        if (state == null || !CLASSES.contains(state.substring(0, 2))) {
            return null;
        }
        var sentence = "The given database cannot be used (" + reason(cause)
                + "); check SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD.";
        return new FailureAnalysis(sentence, null, cause);
    }

    /** The driver keeps to itself that it does not know the host. */
    private static String reason(PSQLException cause) {
        return cause.getCause() instanceof UnknownHostException unknown
                ? "there is no host " + unknown.getMessage()
                : String.valueOf(cause.getMessage());
    }
}
