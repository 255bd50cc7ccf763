package nl.veerkrachtigebuurten.talent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class TalentTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Test
    @SignedInAs("pijlerleider.leren")
    void aTalentIsMatchedAndTakenBackWithAReason() {
        var path = path("Rijke ontwikkeldag");
        var talent = talent("TALENT", "leren");
        assertThat(text(path + "/talenten/nieuw"))
                .contains("Uit dezelfde buurten en pijlers", "value=\"" + talent + "\"");
        assertThat(match(path, null, "Helpt"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kies wat kan helpen", "Helpt");
        assertThat(match(path, talent, "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(match(path, other(), "Kan niet"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("er niet meer");
        assertThat(match(path, talent, "Zij weet hoe een klas werkt.")).hasStatus(FOUND);
        assertThat(match(path, talent, "Nog eens gezegd.")).hasStatus(FOUND);
        assertThat(text(path)).contains("Zij weet hoe een klas werkt.").doesNotContain("Nog eens gezegd.");
        assertThat(text(finding(talent))).contains("Kan helpen bij", "Zij weet hoe een klas werkt.");

        var back = path + "/talenten/"
                + database.sql("select max(id) from talent_match")
                        .query(Long.class)
                        .single() + "/intrekking";
        assertThat(takeBack(back, "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(takeBack(back, "Zij verhuist.")).hasStatus(FOUND);
        assertThat(text(path)).contains("ontkoppeld", "Zij verhuist.");
        assertThat(text(finding(talent))).doesNotContain("Zij weet hoe een klas werkt.");
        assertThat(takeBack(back, "Nog eens")).hasStatus(CONFLICT);
        assertThat(takeBack(
                        path("Buurtkrant op papier") + "/talenten/" + back.replaceAll("\\D+(\\d+)\\D+(\\d+).*", "$2")
                                + "/intrekking",
                        "x"))
                .hasStatus(NOT_FOUND);
        assertThat(browser.get().uri(path("Portiekdiner") + "/talenten/nieuw")).hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("partner.ozhw")
    void whoSeesOnlyOwnFindingsIsNotToldOfOthers() {
        assertThat(text(path("Huiswerkplek in de buurtkamer")))
                .contains("Talenten en initiatieven die kunnen helpen")
                .doesNotContain("Zij kennen de kinderen al", "Twee moeders");
    }

    @Test
    @SignedInAs("stuurgroep")
    void theDemoTellsWhoCanHelp() {
        assertThat(text(path("Huiswerkplek in de buurtkamer"))).contains("Zij kennen de kinderen al", "Twee moeders");
    }

    @Test
    void whatWasMatchedStays() {
        for (var attempt : List.of(
                "delete from talent_match",
                "update talent_match set why = 'anders'",
                "insert into talent_match (version, intervention_id, finding_id, why, author_id, author, written_at)"
                        + " select 0, intervention_id, " + other()
                        + ", why, author_id, author, written_at from talent_match limit 1")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(attempt)
                    .isThrownBy(() -> database.sql(attempt).update());
        }
    }

    private MvcTestResult match(String path, Long finding, String why) {
        return browser.post()
                .uri(path + "/talenten")
                .param("findingId", finding == null ? "" : finding.toString())
                .param("why", why)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult takeBack(String path, String why) {
        return browser.post().uri(path).param("why", why).with(csrf()).exchange();
    }

    private String text(String address) {
        return new String(browser.get().uri(address).exchange().getResponse().getContentAsByteArray(), UTF_8);
    }

    private String path(String title) {
        return "/interventies/"
                + database.sql("select id from intervention where title = ?")
                        .param(title)
                        .query(Long.class)
                        .single();
    }

    private long talent(String kind, String pillar) {
        return database.sql(
                        "select max(f.id) from finding f join finding_pillar fp on fp.finding_id = f.id join pillar p on p.id = fp.pillar_id"
                                + " where f.kind = ? and p.slug = ? and f.withdrawn_at is null and f.words ilike '%juf%'")
                .params(kind, pillar)
                .query(Long.class)
                .single();
    }

    private long other() {
        return database.sql("select min(id) from finding where kind = 'BOTTLENECK' and withdrawn_at is null")
                .query(Long.class)
                .single();
    }

    private String finding(long id) {
        return database.sql(
                        "select '/buurtscans/' || n.slug || '-' || s.year || '/bevindingen/' || f.id from finding f"
                                + " join buurtscan s on s.id = f.buurtscan_id join neighbourhood n on n.id = s.neighbourhood_id where f.id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
