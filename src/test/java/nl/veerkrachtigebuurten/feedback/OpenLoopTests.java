package nl.veerkrachtigebuurten.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who still waits is counted, and small numbers are told to the team only. */
@DatabaseTest
class OpenLoopTests {

    private static final String COPIES =
            "insert into finding (version, buurtscan_id, key, kind, words, heard_on, heard_by, author_name, created_at)"
                    + " select 0, (select max(id) from buurtscan), gen_random_uuid(), 'NEED', 'Voor de telling', date '2026-03-01', 'SURVEY', 'Iemand', now()"
                    + " from generate_series(1, ?)";

    @Autowired
    MockMvcTester browser;

    @Autowired
    OpenLoops loops;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    @Test
    void whatIsDoneOrSaidNotToBeIsNoLongerOpen() {
        var before = loops.inAll().number();
        database.sql(COPIES).param(3).update();
        assertThat(loops.inAll().number()).isEqualTo(before + 3);

        pointTo("De doorstroming van woningen zit vast");
        assertThat(loops.inAll().number()).isEqualTo(before + 2);
        pointTo("De huisartsen zitten vol");
        assertThat(loops.inAll().number()).isEqualTo(before + 1);
        pointTo("Opvang is te duur of vol");
        assertThat(loops.inAll().number()).isEqualTo(before + 1);
    }

    @Test
    void othersThanTheTeamKnowNumbersInStepsOfFive() {
        var known = loops.byBuurt(false);
        var all = loops.byBuurt(true);

        assertThat(all)
                .isNotEmpty()
                .allMatch(buurt -> buurt.total() != null && !buurt.ages().contains(null));
        for (var place = 0; place < all.size(); place++) {
            assertThat(known.get(place).ages())
                    .isEqualTo(all.get(place).ages().stream()
                            .map(OpenLoopTests::inSteps)
                            .toList());
            assertThat(known.get(place).total())
                    .isEqualTo(inSteps(all.get(place).total()));
        }
    }

    private static @Nullable Integer inSteps(Integer number) {
        return number < 5 ? null : Integer.valueOf(number - number % 5);
    }

    @Test
    @SignedInAs("stuurgroep")
    void thePageTakesAsManyStatementsHoweverManyThereAre() {
        var before = statements.during(() -> browser.get().uri("/gehoord/open").exchange());
        database.sql(COPIES).param(3000).update();

        assertThat(statements.during(() -> assertThat(browser.get().uri("/gehoord/open"))
                        .bodyText()
                        .contains("minder dan 5")))
                .isLessThanOrEqualTo(before);
    }

    private void pointTo(String cause) {
        database.sql(
                        "insert into indication (version, cause_id, kind, finding_id, certainty, author_id, author, written_at)"
                                + " select 0, c.id, 'FINDING', (select min(f.id) from finding f where words = 'Voor de telling'"
                                + " and not exists (select from indication where finding_id = f.id)), 'POSSIBLE', c.author_id, c.author, now()"
                                + " from cause c where title = ?")
                .param(cause)
                .update();
    }
}
