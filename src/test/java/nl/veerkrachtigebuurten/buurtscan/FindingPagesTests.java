package nl.veerkrachtigebuurten.buurtscan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What each role sees of findings. */
@PortalTest
class FindingPagesTests {

    private static final String SCAN = "/buurtscans/kloosstraat-2024";
    private static final String LIST = SCAN + "/bevindingen";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    private long placed;

    @BeforeEach
    void place() {
        placed = database.sql("select f.id from finding f join buurtscan s on s.id = f.buurtscan_id"
                        + " join finding_place p on p.finding_id = f.id where s.slug = 'kloosstraat-2024'"
                        + " order by f.heard_on desc, f.id desc limit 1")
                .query(Long.class)
                .single();
        database.sql("update finding_place set place = 'Geheime Galerij' where finding_id = ?")
                .param(placed)
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/buurtscans",
                "/buurtscans/nieuw",
                SCAN,
                LIST,
                LIST + "?q=speeltuyn&soort=behoefte&pijler=leren&gehoord=gesprek&van=2024-01-01&tot=2024-12-31",
                LIST + "?soort=niets&pijler=niets&gehoord=niets&van=ooit&na=hier&voor=daar",
                LIST + "?na=2024-06-01_1",
                LIST + "?voor=2024-06-01_1&taal=en",
                LIST + "/nieuw",
                SCAN + "/import"
            })
    @SignedInAs("participatie")
    void theTeamSeesAllPages(String page) {
        assertThat(browser.get().uri(page)).hasStatusOk();
    }

    @Test
    @SignedInAs("participatie")
    void theTeamSeesPlacesOnceItSaidWhatFor() {
        browser.post()
                .uri("/buurtscans/plaatsen")
                .param("purpose", "SESSION")
                .param("words", "Route voor het bezoek")
                .with(csrf())
                .exchange();

        assertThat(browser.get().uri(LIST)).bodyText().contains("Geheime Galerij");
        assertThat(browser.get().uri(LIST + "?q=geheime")).bodyText().contains("Geheime Galerij");
        assertThat(browser.get().uri(LIST + "/" + placed)).bodyText().contains("Geheime Galerij");
        assertThat(browser.get().uri(LIST + "/" + placed + "/wijzigen"))
                .bodyText()
                .contains("Geheime Galerij");
    }

    @Test
    @SignedInAs("stuurgroep")
    void readersReadWithoutPlacesAndAreOfferedNothingElse() {
        assertThat(browser.get().uri(LIST))
                .hasStatusOk()
                .bodyText()
                .contains(LIST + "/" + placed)
                .doesNotContain("Geheime Galerij", "/nieuw", "/import", ".xlsx");
        assertThat(browser.get().uri(LIST + "?q=geheime"))
                .bodyText()
                .doesNotContain("Geheime Galerij", LIST + "/" + placed + "\"");
        assertThat(browser.get().uri(LIST + "/" + placed))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Geheime Galerij", "/wijzigen", "/intrekking");
        for (var closed : new String[] {"/nieuw", "/" + placed + "/wijzigen", "/" + placed + "/intrekking"}) {
            assertThat(browser.get().uri(LIST + closed)).hasStatus(FORBIDDEN);
        }
        assertThat(browser.get().uri(SCAN + "/import")).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri(LIST + ".csv")).hasStatus(FORBIDDEN);
        assertThat(browser.post().uri(LIST).param("words", "x").with(csrf())).hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("partner.ozhw")
    void whoWroteAFindingReadsWhyItNoLongerCounts() {
        var own = database.sql(
                        "insert into finding (version, buurtscan_id, key, kind, words, heard_on, heard_by, author_id, author_name,"
                                + " created_at, withdrawn_at, withdrawn_why) select 0, s.id, gen_random_uuid(), 'NEED', 'Een bankje',"
                                + " current_date, 'CONVERSATION', p.id, p.name, now(), now(), 'Staat er al' from buurtscan s, person p"
                                + " join account a on a.id = p.account_id where s.slug = 'kloosstraat-2024'"
                                + " and a.email = 'partner.ozhw@example.nl' returning id")
                .query(Long.class)
                .single();

        assertThat(browser.get().uri(LIST + "/" + own)).hasStatusOk().bodyText().contains("Staat er al");
    }

    @Test
    @SignedInAs("partner.ozhw")
    void aPartnerSeesTheOwnFindingsOnly() {
        var another = database.sql("select f.id from finding f join person p on p.id = f.author_id"
                        + " join account a on a.id = p.account_id join buurtscan s on s.id = f.buurtscan_id"
                        + " where s.slug = 'kloosstraat-2024' and a.email <> 'partner.ozhw@example.nl' limit 1")
                .query(Long.class)
                .single();

        assertThat(browser.get().uri(LIST)).hasStatusOk().bodyText().doesNotContain(LIST + "/" + another + "\"");
        assertThat(browser.get().uri(LIST + "/" + another)).hasStatus(NOT_FOUND);
        assertThat(browser.get().uri(LIST + "/nieuw")).hasStatusOk();
        assertThat(browser.get().uri(LIST + "/" + another + "/wijzigen")).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri(SCAN + "/import")).hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("participatie")
    void aScanOpensOnceAYear() {
        var walburg = database.sql("select id from neighbourhood where slug = 'nederhoven'")
                .query(Long.class)
                .single();
        assertThat(open(walburg)).hasStatus3xxRedirection();
        assertThat(open(walburg))
                .hasStatus(422)
                .bodyText()
                .contains("Voor deze buurt en dit jaar is er al een buurtscan");
    }

    private org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder open(long neighbourhood) {
        return browser.post()
                .uri("/buurtscans")
                .param("neighbourhoodId", String.valueOf(neighbourhood))
                .param("year", "2028")
                .with(csrf());
    }
}
