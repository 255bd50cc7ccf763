package nl.veerkrachtigebuurten.buurtscan;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Fifty thousand findings take as many statements as fifty. */
@PortalTest
class FindingStatementsTests {

    private static final Logger JDBC = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);

    @Autowired
    MockMvcTester browser;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=kinderen", "?q=kinderen&soort=behoefte&pijler=leren", "?na=2024-06-01_1"})
    @SignedInAs("participatie")
    void theListTakesTheSameNumberOfStatements(String filter) {
        var few = statementsOf("/buurtscans/walburg-2025/bevindingen" + filter);
        multiply();
        var many = statementsOf("/buurtscans/walburg-2025/bevindingen" + filter);

        assertThat(many).isEqualTo(few).isLessThan(20);
    }

    private void multiply() {
        database.sql(
                        "insert into finding (version, buurtscan_id, key, kind, words, heard_on, heard_by, author_name, created_at)"
                                + " select 0, f.buurtscan_id, gen_random_uuid(), f.kind, f.words, f.heard_on, f.heard_by, 'Teller', now()"
                                + " from finding f join buurtscan s on s.id = f.buurtscan_id, generate_series(1, 5)"
                                + " where s.slug = 'walburg-2025' and f.author_name <> 'Teller'")
                .update();
        database.sql(
                        "insert into finding_pillar select f.id, p.id from finding f, pillar p where f.author_name = 'Teller'"
                                + " on conflict do nothing")
                .update();
    }

    private long statementsOf(String page) {
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        JDBC.setLevel(Level.DEBUG);
        JDBC.addAppender(heard);
        JDBC.setAdditive(false);
        try {
            var mapped =
                    statements.during(() -> assertThat(browser.get().uri(page)).hasStatusOk());
            return mapped
                    + heard.list.stream()
                            .filter(event ->
                                    event.getFormattedMessage().startsWith("Executing prepared SQL statement ["))
                            .count();
        } finally {
            JDBC.detachAppender(heard);
            JDBC.setLevel(null);
            JDBC.setAdditive(true);
        }
    }
}
