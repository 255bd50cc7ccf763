package nl.veerkrachtigebuurten.buurtscan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What everybody outside the team sees of the numbers of findings. */
@PortalTest
class ReleasedFiguresTests {

    private static final String SCAN = "/buurtscans/kloosstraat-2024";
    private static final String BUURT = "/buurten/kloosstraat";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @Test
    void aVisitorSeesTheSameNumbersAllMonth() {
        clock.set(LocalDate.of(2031, 5, 1));
        var before = figures(BUURT);
        assertThat(before).isNotEmpty().allMatch(number -> Integer.parseInt(number) >= 5);
        hear(2, "TALENT");

        clock.set(LocalDate.of(2031, 5, 31));
        assertThat(figures(BUURT)).isEqualTo(before);
        assertThat(read(BUURT).text()).contains("Cijfers van 1 mei 2031");

        clock.set(LocalDate.of(2031, 6, 1));
        var after = figures(BUURT);
        for (var place = 0; place < Math.min(before.size(), after.size()); place++) {
            assertThat(Math.abs(Integer.parseInt(before.get(place)) - Integer.parseInt(after.get(place))))
                    .isNotIn(1, 2, 3, 4);
        }
    }

    @Test
    @SignedInAs("stuurgroep")
    void readersSeeReleasedNumbersAndNoneForFreeFilters() {
        clock.set(LocalDate.of(2031, 7, 1));
        figures(SCAN);
        hear(1, "INITIATIVE");

        assertThat(figures(SCAN)).allMatch(figure -> !figure.matches("[0-4]"));
        assertThat(read("/buurtscans/noord-2026/bevindingen?soort=initiatief").text())
                .contains("Dit past bij je filter");
        assertThat(read(SCAN + "/bevindingen?q=speeltuin")
                        .select("[role=status]")
                        .text())
                .doesNotContainPattern("\\d");
        assertThat(read(SCAN + "/bevindingen").select(".chip .number").eachText())
                .allMatch(figure -> !figure.matches("[0-4]"));
        assertThat(read("/buurtscans").text()).doesNotContainPattern("\\b[1-4] bevinding");
    }

    @Test
    @SignedInAs("stuurgroep")
    void whatIsTooSmallReadsSo() {
        clock.set(LocalDate.of(2031, 8, 1));
        database.sql("insert into buurtscan (version, slug, neighbourhood_id, year, phase, opened)"
                        + " select 0, slug || '-2030', id, 2030, 'EXPLORATION', date '2030-01-01' from neighbourhood"
                        + " where slug = 'heerjansdam'")
                .update();
        assertThat(read("/buurtscans/heerjansdam-2030").select(".figure b").eachText())
                .containsOnly("minder dan 5");
    }

    @Test
    @SignedInAs("participatie")
    void theTeamCountsAsItGoes() {
        var before = read(SCAN).select(".figure b").eachText();
        hear(1, "NEED");
        assertThat(read(SCAN).select(".figure b").eachText()).isNotEqualTo(before);
    }

    @Test
    void whatWasToldIsKeptAndNeverSmall() {
        figures(BUURT);
        for (var sql : new String[] {
            "update released_figure set number = 9",
            "delete from released_figure",
            "insert into released_figure select date '2026-03-01', id, null, 'NEED', null, 4 from neighbourhood"
        }) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> database.sql(sql).update());
        }
    }

    private void hear(int number, String kind) {
        database.sql(
                        "insert into finding (version, buurtscan_id, key, kind, words, heard_on, heard_by, author_name, created_at)"
                                + " select 0, id, gen_random_uuid(), :kind, 'Bij de cijfers.', date '2024-11-01', 'SURVEY', 'Teller', now()"
                                + " from buurtscan, generate_series(1, :number) where slug = 'kloosstraat-2024'")
                .param("kind", kind)
                .param("number", number)
                .update();
    }

    private List<String> figures(String page) {
        return read(page).select(".figure b").eachText();
    }

    private Document read(String page) {
        var answer = browser.get().uri(page).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
