package nl.veerkrachtigebuurten.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The public pages, and who may write on them. */
@PortalTest
class ProgrammePageTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Pillars pillars;

    @Autowired
    PartnerOrganisations partners;

    @Autowired
    Neighbourhoods neighbourhoods;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/pijlers",
                "/pijlers/wonen",
                "/buurten",
                "/buurten/kloosstraat",
                "/partners",
                "/partners/vivera"
            })
    void anybodyReadsAndSeesNothingToEdit(String page) {
        assertThat(browser.get().uri(page)).hasStatusOk().bodyText().doesNotContain("ewerken", "toevoegen", "??");
        assertThat(browser.get().uri(page + "?taal=en"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pijlers/onzin", "/buurten/onzin", "/partners/onzin"})
    void whatIsNotThereIsNotFound(String page) {
        assertThat(browser.get().uri(page)).hasStatus(NOT_FOUND);
    }

    @Test
    void tellsOtherNamesWithTheirPeriod() {
        assertThat(browser.get().uri("/partners/vivera"))
                .bodyText()
                .contains(
                        "Stichting Jeugdteams", "vroegere naam", "vanaf 1 januari 2015", "tot en met 31 december 2023");
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void aLeaderWritesTheOwnPillarOnly() {
        var pillar = pillars.at("wonen");
        assertThat(browser.get().uri("/pijlers/wonen")).bodyText().contains("/pijlers/wonen/wijzigen");
        assertThat(browser.get().uri("/pijlers/leren/wijzigen")).hasStatus(FORBIDDEN);
        assertThat(pillar("leren", pillars.at("leren").version(), "Anders")).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri("/programma/wijzigen")).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri("/buurten/kloosstraat/wijzigen")).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri("/partners/nieuw")).hasStatus(FORBIDDEN);

        assertThat(pillar("wonen", pillar.version(), " ")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(pillar("wonen", pillar.version(), "Thuis in de buurt")).hasStatus(FOUND);
        assertThat(pillar("wonen", pillar.version(), "Te laat"))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Te laat");
        assertThat(browser.get().uri("/pijlers/wonen")).bodyText().contains("Thuis in de buurt");
        assertThat(pillar("wonen", pillar.version() + 1, pillar.motto())).hasStatus(FOUND);
    }

    @Test
    @SignedInAs("partner.ozhw")
    void aContactWritesOfTheOwnOrganisationOnly() {
        assertThat(browser.get().uri("/partners/ozhw/wijzigen")).hasStatusOk();
        assertThat(browser.get().uri("/partners/pit/wijzigen")).hasStatus(FORBIDDEN);
        assertThat(name("pit", "Pit", "LOCAL", "", "")).hasStatus(FORBIDDEN);

        assertThat(name("ozhw", "", "LOCAL", "2020-01-01", "31-02-2021"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vul dit in", "Dit is geen datum");
        assertThat(name("ozhw", "OZHW oud", "FORMER", "2020-01-01", "2019-01-01"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("De laatste dag ligt vóór de eerste", "OZHW oud");
        assertThat(name("ozhw", "OZHW oud", "FORMER", "2019-01-01", "2020-01-01"))
                .hasStatus(FOUND);
        var other = partners.at("ozhw").otherNames().stream()
                .filter(it -> it.name().equals("OZHW oud"))
                .findFirst()
                .orElseThrow();
        assertThat(browser.delete().uri("/partners/ozhw/namen/" + other.id()).with(csrf()))
                .hasStatus(FOUND);
        assertThat(partners.at("ozhw").otherNames()).noneMatch(it -> it.name().equals("OZHW oud"));
    }

    @Test
    @SignedInAs("programmabureau")
    void theOfficeAddsPartnersWhichGetAContactSeat() {
        assertThat(partner("Woonwijzer & Zonen", "geen adres"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dit is geen webadres");
        assertThat(partner("Woonwijzer & Zonen", "www.woonwijzer.example"))
                .hasStatus(FOUND)
                .hasRedirectedUrl("/partners/woonwijzer-zonen");
        assertThat(browser.get().uri("/partners/woonwijzer-zonen"))
                .bodyText()
                .contains("Contactpersoon Woonwijzer", "woonwijzer.example");
        database.sql("delete from seat where name like 'Contactpersoon Woonwijzer%'")
                .update();
        database.sql("delete from partner_organisation where slug = 'woonwijzer-zonen'")
                .update();
    }

    @Test
    @SignedInAs("programmabureau")
    void theOfficeSaysWhichCbsBuurtenABuurtCovers() {
        assertThat(codes("2025", "WK064201"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("WK064201");
        assertThat(codes("2025", "BU05050101"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Elke code begint met BU0642");
        assertThat(codes("2025", "bu06420101, BU0642010A\nBU06420101")).hasStatus(FOUND);

        var covered = neighbourhoods.at("noord").cbsCodes();
        assertThat(covered).extracting(CbsCode::code).containsExactly("BU06420101", "BU0642010A");
        covered.forEach(code -> assertThat(browser.delete()
                        .uri("/buurten/noord/cbs-codes/" + code.id())
                        .with(csrf()))
                .hasStatus(FOUND));
        assertThat(neighbourhoods.at("noord").cbsCodes()).isEmpty();
    }

    @Test
    @SignedInAs("programmabureau")
    void buurtenHaveDifferentNames() {
        assertThat(browser.post().uri("/buurten").param("name", "Noord").with(csrf()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Er is al een buurt met deze naam");
    }

    @Test
    void publicPagesTakeAsManyStatementsWithMorePartners() {
        browser.get().uri("/routekaart").exchange();
        var before =
                statements.during(() -> assertThat(browser.get().uri("/?eerst")).hasStatusOk());
        database.sql("insert into partner_organisation (version, slug, name)"
                        + " select 0, 'proef-' || n, 'Proef ' || n from generate_series(1, 40) n")
                .update();
        var after =
                statements.during(() -> assertThat(browser.get().uri("/?later")).hasStatusOk());
        database.sql("delete from partner_organisation where slug like 'proef-%'")
                .update();

        assertThat(after).isEqualTo(before);
        assertThat(statements.during(
                        () -> browser.get().uri("/pijlers/wonen?eerst").exchange()))
                .isLessThan(20);
    }

    private MvcTestResult pillar(String slug, int version, String motto) {
        return browser.put()
                .uri("/pijlers/" + slug)
                .param("version", String.valueOf(version))
                .param("motto", motto)
                .param("about", String.valueOf(pillars.at(slug).about()))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult partner(String name, String website) {
        return browser.post()
                .uri("/partners")
                .param("name", name)
                .param("website", website)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult name(String slug, String name, String kind, String from, String until) {
        return browser.post()
                .uri("/partners/" + slug + "/namen")
                .param("name", name)
                .param("kind", kind)
                .param("usedFrom", from)
                .param("usedUntil", until)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult codes(String year, String codes) {
        return browser.post()
                .uri("/buurten/noord/cbs-codes")
                .param("year", year)
                .param("codes", codes)
                .with(csrf())
                .exchange();
    }
}
