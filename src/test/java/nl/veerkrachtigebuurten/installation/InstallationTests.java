package nl.veerkrachtigebuurten.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class InstallationTests {

    @Autowired
    private JdbcClient database;

    @Autowired
    private InstallationProperties properties;

    @Autowired
    private StartupBlock block;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvcTester browser;

    @Test
    void migratesAnEmptyDatabase() {
        assertThat(query("select current_setting('server_version_num')::int / 10000"))
                .isEqualTo("18");
        assertThat(query("select count(*) from spring_session")).isNotNull();
        assertThat(query("select similarity(lower('ÉÉN'), 'één')")).isEqualTo("1");
        assertThat(query("select unaccent('geïnteresseerd')")).isEqualTo("geinteresseerd");
    }

    @Test
    void isADemoAtAFixedTime() {
        assertThat(properties.demo()).isTrue();
        assertThat(LocalDateTime.now(clock)).isEqualTo(TestClock.START);
    }

    @Test
    void saysWhereItIsToBeOpenedAndWhereItsDataLie() {
        assertThat(block.lines().get(0)).matches("Het portaal is open: http://localhost:\\d+/");
        assertThat(block.lines())
                .last()
                .asString()
                .endsWith(Path.of("data").toAbsolutePath().toString());
    }

    @Test
    void tellsWhetherItIsHealthyAndNothingElse() {
        assertThat(browser.get().uri("/actuator/health"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("db", "disk");
    }

    private String query(String sql) {
        return database.sql(sql).query(String.class).single();
    }
}
