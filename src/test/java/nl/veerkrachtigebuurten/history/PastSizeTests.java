package nl.veerkrachtigebuurten.history;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The past as large as sixteen years make it: six hundred milestones, each edited twenty times. */
@DatabaseTest
@SignedInAs("stuurgroep")
class PastSizeTests {

    private static final String EDITS = """
            insert into edit (edited_at, author)
            select timestamptz '2025-01-01 12:00+01' + n * interval '1 day', 'Thea Lammers' from generate_series(1, 20) n""";
    private static final String PAST = """
            insert into milestone_past (id, edit_id, edit_kind, title, lane, owner_id, moment_words, moment_earliest,
                                        moment_latest, published, planned_on)
            select 1000000 + n, e.id, 1, 'Stap ' || n || ' gezet', 'PILLARS', (select min(id) from seat), 'in die maand',
                   date '2025-01-01' + n * 10, date '2025-01-20' + n * 10, true, date '2025-01-01'
              from generate_series(1, 540) n, edit e where e.author = 'Thea Lammers' and e.author_id is null""";
    private static final String PILLARS = """
            insert into milestone_pillar_past (milestone_id, pillar_id, edit_id, edit_kind)
            select 1000000 + n, p.id, (select max(id) from edit where author = 'Thea Lammers'), 0
              from generate_series(1, 540) n join pillar p on p.position = n % 5""";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    @Test
    void aDayAndADifferenceTakeNoMoreStatementsForMore() {
        var day = "/routekaart?op=2025-06-01&jaar=alles";
        var difference = "/routekaart/vergelijken?van=2024-12-01&tot=2025-06-01";
        show(day);
        var ofDay = statements.during(() -> show(day));
        var ofDifference = statements.during(() -> show(difference));
        database.sql(EDITS).update();
        database.sql(PAST).update();
        database.sql(PILLARS).update();

        assertThat(statements.during(() -> show(day))).isEqualTo(ofDay).isLessThanOrEqualTo(12);
        assertThat(statements.during(() -> show(difference)))
                .isEqualTo(ofDifference)
                .isLessThanOrEqualTo(16);
        assertThat(show(difference)).contains("Stap 1 gezet", "Stap 540 gezet");
    }

    private String show(String address) {
        var answer =
                browser.get().uri(address).cookie(new Cookie("portal", "none")).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
