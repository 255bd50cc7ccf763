package nl.veerkrachtigebuurten.routekaart;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The routekaart as large as a programme of sixteen years makes it: six hundred milestones. */
@DatabaseTest
@SignedInAs("programmabureau")
class RoutekaartSizeTests {

    private static final String MORE = """
            insert into milestone (version, title, why, lane, owner_id, moment_words, moment_earliest, moment_latest,
                                   published, planned_on, author, signed_at)
            select 0, 'Stap ' || n || ' van de lange weg gezet', repeat('Omdat het ertoe doet. ', 20), 'PILLARS',
                   (select min(id) from seat), 'in die maand', date '2025-01-01' + n * 10, date '2025-01-20' + n * 10,
                   true, date '2025-01-01', 'Thea Lammers', now()
              from generate_series(1, 540) n""";
    private static final String THEIR_PILLARS = """
            insert into milestone_pillar (milestone_id, pillar_id)
            select m.id, p.id from milestone m join pillar p on p.position = m.id % 5 where m.title like 'Stap %'""";

    private static final String THEIR_NEEDS = """
            insert into milestone_need (milestone_id, need_id)
            select m.id, n.id from milestone m join milestone n on n.id in (m.id - 1, m.id - 3, m.id - 10, m.id - 40)
             where m.title like 'Stap %' and n.title like 'Stap %'""";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    @Test
    void takesNoMoreStatementsThanSixtyDo() {
        for (var address : new String[] {"/routekaart?jaar=alles", "/mijlpalen", "/stuurgroep"}) {
            var few = statements.during(() -> showAfterAChange(address));
            database.sql(MORE).update();
            database.sql(THEIR_PILLARS).update();

            assertThat(statements.during(() -> showAfterAChange(address)))
                    .as(address)
                    .isEqualTo(few);
            database.sql(
                            "delete from milestone_pillar where milestone_id in (select id from milestone where title like 'Stap %')")
                    .update();
            database.sql("delete from milestone where title like 'Stap %'").update();
        }
    }

    @Test
    void writesOutTheYearsAroundTodayAndLeadsToTheOthers() {
        database.sql(MORE).update();
        database.sql(THEIR_PILLARS).update();
        var all = Jsoup.parse(show("/routekaart?jaar=alles")).select("#lijst");
        var late = Jsoup.parse(show("/routekaart?jaar=2039")).select("#lijst");

        assertThat(all.text()).contains("Stap 40 van", "in 2031: laat ze zien").doesNotContain("Stap 540 van");
        assertThat(late.text()).contains("Stap 520 van");
    }

    @Test
    void doesNotDrawMoreArrowsThanCanBeReadAndLeadsToOneMilestone() {
        database.sql(MORE).update();
        database.sql(THEIR_PILLARS).update();
        database.sql(THEIR_NEEDS).update();

        var page = Jsoup.parse(show("/routekaart?jaar=alles&pijlen=1"));
        assertThat(page.select(".arrow")).isEmpty();
        assertThat(page.select(".route").text()).contains("Zoveel pijlen zijn niet te lezen");
        var one = Jsoup.parse(show("/routekaart?jaar=2026&pijlen=1&mijlpaal=" + last()));
        assertThat(one.select("svg.timeline")).hasSize(1);
        assertThat(one.select("#eerst li")).hasSizeGreaterThan(100);

        show("/routekaart?jaar=alles&pijlen=1");
        var many = statements.during(() -> show("/routekaart?jaar=alles&pijlen=1"));
        assertThat(many).isEqualTo(statements.during(() -> show("/routekaart?jaar=2026&pijlen=1")));
    }

    @Test
    void letsOneChooseAmongHundredsInAFormOfABoundedSize() {
        database.sql(MORE).update();
        database.sql(THEIR_NEEDS).update();

        var form = show("/mijlpalen/" + last() + "/wijzigen");
        assertThat(Jsoup.parse(form).select("datalist option")).hasSizeGreaterThan(590);
        assertThat(Jsoup.parse(form).select("input[name=needIds]")).hasSizeLessThan(10);
        assertThat(form.length()).isLessThan(120_000);
    }

    private long last() {
        return database.sql("select id from milestone where title like 'Stap 540 %'")
                .query(Long.class)
                .single();
    }

    private void showAfterAChange(String address) {
        database.sql("update milestone set version = version + 1 where id = (select min(id) from milestone)")
                .update();
        show(address);
    }

    private String show(String address) {
        var answer =
                browser.get().uri(address).cookie(new Cookie("portal", "none")).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
