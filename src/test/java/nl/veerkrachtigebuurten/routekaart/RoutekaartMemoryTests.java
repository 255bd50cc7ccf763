package nl.veerkrachtigebuurten.routekaart;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkrachtigebuurten.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was read of the routekaart is kept only as long as it holds. */
@PortalTest
class RoutekaartMemoryTests {

    @Autowired
    Routekaart routekaart;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    private MilestoneSummary first;

    @BeforeEach
    void read() {
        first = routekaart.read(true).get(0);
    }

    @AfterEach
    void restore() {
        rename(first.title());
    }

    @Test
    void isReadAgainOnlyAfterAChange() {
        assertThat(routekaart.read(true).get(0)).isSameAs(first);

        rename("Anders");

        assertThat(routekaart.read(true).get(0).title()).isEqualTo("Anders");
    }

    @Test
    void keepsNothingThatIsTakenBack() {
        transactions.executeWithoutResult(open -> {
            rename("Toch niet");
            assertThat(routekaart.read(true).get(0).title()).isEqualTo("Toch niet");
            open.setRollbackOnly();
        });
        touch();

        assertThat(routekaart.read(true).get(0).title()).isEqualTo(first.title());
    }

    private void rename(String title) {
        database.sql("update milestone set title = :title, version = version + 1 where id = :id")
                .param("title", title)
                .param("id", first.id())
                .update();
    }

    private void touch() {
        database.sql("update milestone set version = version + 1 where id = :id")
                .param("id", first.id())
                .update();
    }
}
