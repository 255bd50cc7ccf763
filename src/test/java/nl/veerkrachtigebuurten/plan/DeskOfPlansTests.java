package nl.veerkrachtigebuurten.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Members;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.News;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What plans bring to the pages that gather: the start page and search. */
@DatabaseTest
class DeskOfPlansTests {

    @Autowired
    DeskOfPlans desk;

    @Autowired
    SearchOfPlans search;

    @Autowired
    Members members;

    @Autowired
    JdbcClient database;

    @Test
    void aLeaderIsRemindedOfOwnChaptersOnly() {
        assertThat(desk.waitingFor(member("pijlerleider.wonen")))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(10)
                .extracting(Errand::href)
                .allMatch(href -> href.matches("/plannen/wonen/[a-z-]+/wijzigen"));
        assertThat(desk.waitingFor(member("stuurgroep"))).isEmpty();
        assertThat(desk.waitingFor(member("participatie")))
                .isNotEmpty()
                .extracting(Errand::href)
                .allMatch(href -> href.matches("/plannen/(kloosstraat|participatie)/[a-z-]+/wijzigen"));
        assertThat(desk.waitingFor(member("programmabureau"))).hasSize(10);
    }

    @Test
    void whatOthersWroteIsNewsNewestFirst() {
        var member = member("pijlerleider.wonen");
        var news = desk.changedSince(member, Instant.parse("2025-06-01T00:00:00Z"));

        assertThat(news).hasSize(10).extracting(News::who).doesNotContain(member.name());
        assertThat(news).extracting(News::when).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void whatIsDueComes() {
        assertThat(desk.comingBetween(member("stuurgroep"), LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31)))
                .hasSize(7);
        assertThat(desk.comingBetween(member("stuurgroep"), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 30)))
                .isEmpty();
    }

    @Test
    void chaptersAreFoundByWhatTheySayNow() {
        assertThat(search.search("wachtlijsten", member("stuurgroep"), 5))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.href()).startsWith("/plannen/wonen/"))
                .extracting(Hit::excerpt)
                .anyMatch(excerpt -> excerpt.contains("wachtlijst"))
                .noneMatch(excerpt -> excerpt.contains("|") || excerpt.contains("##") || excerpt.contains("<"));
    }

    @Test
    void plansAreFoundByTheirTitle() {
        assertThat(search.search("uitvoeringsplan kloosstraat", member("partner.ozhw"), 5))
                .extracting(Hit::href)
                .startsWith("/plannen/kloosstraat");
        assertThat(search.search("\" & | !", member("partner.ozhw"), 5)).isEmpty();
    }

    private Member member(String account) {
        var id = database.sql("select id from account where email = ?")
                .param(account + "@example.nl")
                .query(Long.class)
                .single();
        return members.find(id).orElseThrow();
    }
}
