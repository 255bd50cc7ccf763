package nl.veerkrachtigebuurten.installation;

import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A given database that holds something else than this portal's tables, or those of another release. */
class DatabaseOfAnotherAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, FlywayException cause) {
        if (cause.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return new FailureAnalysis(
                    "The given database is already used by something else; give the portal an empty one with"
                            + " SPRING_DATASOURCE_URL.",
                    null,
                    cause);
        }
        return cause instanceof FlywayValidateException
                ? new FailureAnalysis(
                        "The database belongs to another release of the portal (" + firstLine(cause)
                                + "); start that release or a newer one, or put back the backup that goes with this one.",
                        null,
                        cause)
                : null;
    }

    private static String firstLine(FlywayException cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").replaceAll("[:.]?\\s*$", "");
    }
}
