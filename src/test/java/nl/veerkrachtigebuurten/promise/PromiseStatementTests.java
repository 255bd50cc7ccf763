package nl.veerkrachtigebuurten.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who says what became of a promise. */
@PortalTest
class PromiseStatementTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Promises promises;

    @Autowired
    JdbcClient database;

    PromiseWriter writer;

    @BeforeEach
    void sitDown() {
        writer = new PromiseWriter(browser, promises, database);
    }

    @Test
    @SignedInAs("stuurgroep")
    void theStuurgroepWritesDownWhatMinutesPromiseAndLetsItLapseByADecision() {
        assertThat(writer.named("MINUTES", "javascript:alert(1)")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(writer.named("CHAPTER", "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(writer.named("MINUTES", "")).hasStatus(FOUND);
        var promise = writer.newest();
        assertThat(writer.page(promise.path()))
                .contains("Verslag van 3 maart", "Laten vervallen")
                .doesNotContain("/stand");

        assertThat(writer.lapse(promise, "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(writer.state(promise, "KEPT", "Gedaan.", "")).hasStatus(FORBIDDEN);
        assertThat(writer.lapse(promise, "Besluit 12")).hasStatus(FOUND);

        assertThat(writer.page(promise.path())).contains("Besluit: Besluit 12", "Niet meer nodig.", "Lid stuurgroep");
        assertThat(writer.lapse(promise, "Besluit 13")).hasStatus(CONFLICT);
    }

    @Test
    @SignedInAs("pijlerleider.veiligheid")
    void whoHoldsTheSeatSaysWhatBecameOfIt() {
        writer.mark("/plannen/veiligheid/wat-we-willen-bereiken", "mensen durven weer te bellen", "april 2026", "true");
        var promise = writer.newest();

        assertThat(writer.state(promise, "MOVED", "Te weinig mensen.", "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(writer.state(promise, "MOVED", "Te weinig mensen.", "april 2026"))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(writer.state(promise, "LAPSED", "Zomaar.", "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(writer.state(promise, "KEPT", "Gedaan.", "juni 2026")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(writer.state(promise, "MOVED", "Te weinig mensen.", "juni 2026"))
                .hasStatus(FOUND);
        assertThat(writer.state(promise, "KEPT", "Er wordt meer gebeld.", "")).hasStatus(CONFLICT);
        var moved = promises.get(promise.id());
        assertThat(writer.state(moved, "KEPT", "Er wordt meer gebeld.", "")).hasStatus(FOUND);

        assertThat(writer.page(promise.path()))
                .contains("april 2026", "juni 2026", "Er wordt meer gebeld.", "nagekomen");
        assertThat(writer.lapse(promise, "Besluit 1")).hasStatus(FORBIDDEN);
        var others = promises.get(database.sql("select min(p.id) from promise p join seat s on s.id = p.seat_id"
                        + " where s.name = 'Pijlerleider Wonen'")
                .query(Long.class)
                .single());
        assertThat(writer.state(others, "KEPT", "Gedaan.", "")).hasStatus(FORBIDDEN);
    }

    @Test
    void whatWasPromisedAndSaidIsNeverChanged() {
        for (var attempt : List.of(
                "delete from promise",
                "update promise set words = 'Iets anders.'",
                "update promise set state = 'OPEN' where state = 'KEPT'",
                "delete from promise_statement",
                "update promise_statement set words = 'x'")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(attempt)
                    .isThrownBy(() -> database.sql(attempt).update());
        }
    }
}
