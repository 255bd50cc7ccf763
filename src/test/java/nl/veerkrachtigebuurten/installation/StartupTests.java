package nl.veerkrachtigebuurten.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;

class StartupTests {

    @Test
    void namesThePortThatIsTaken() {
        assertThat(sentence(new PortInUseAnalyzer(), new PortInUseException(8080)))
                .contains("port 8080", "SERVER_PORT");
    }

    @Test
    void passesOnWhyTheStartIsRefused() {
        var cause = new StartupRefusedException("The disk is full.");
        assertThat(sentence(new StartupRefusedAnalyzer(), cause)).isEqualTo("The disk is full.");
    }

    @Test
    void explainsADatabaseThatLetsNobodyIn() {
        var cause = new PSQLException("FATAL: password authentication failed", PSQLState.INVALID_PASSWORD);
        assertThat(sentence(new DatabaseUnreachableAnalyzer(), cause))
                .contains("password authentication failed", "SPRING_DATASOURCE_URL");
    }

    @Test
    void leavesAMistakeInSqlToTheProgrammer() {
        var cause = new PSQLException("syntax error", PSQLState.SYNTAX_ERROR);
        assertThat(new DatabaseUnreachableAnalyzer().analyze(cause)).isNull();
    }

    @Test
    void takesNoDatabaseOfSomethingElse() {
        var cause = new FlywayException(
                "Found non-empty schema(s)", CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE);
        assertThat(sentence(new DatabaseOfAnotherAnalyzer(), cause)).contains("an empty one", "SPRING_DATASOURCE_URL");
    }

    @Test
    void takesNoDatabaseOfAnotherRelease() {
        var details = new ErrorDetails(CoreErrorCode.VALIDATE_ERROR, "Detected applied migration not resolved locally");
        assertThat(sentence(new DatabaseOfAnotherAnalyzer(), new FlywayValidateException(details, "")))
                .contains("another release", "not resolved locally");
    }

    private static String sentence(FailureAnalyzer analyzer, Exception cause) {
        var failure = new BeanCreationException("ownDatabase", "it failed", cause);
        return Objects.requireNonNull(analyzer.analyze(failure)).getDescription();
    }
}
