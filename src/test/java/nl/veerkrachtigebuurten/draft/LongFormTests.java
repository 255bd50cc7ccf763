package nl.veerkrachtigebuurten.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veerkrachtigebuurten.HttpVisit;
import nl.veerkrachtigebuurten.PortalTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every form in which one writes more than a line loses nothing: not at a pause, not at the end of a session. */
@PortalTest
class LongFormTests {

    private static final String WORDS = "Wat ik net aan het schrijven was, met van alles erin.";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @AfterEach
    void nobodyTypedAnything() {
        database.sql("delete from draft").update();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            programmabureau, /plannen/wonen/waarom/wijzigen, text
            programmabureau, /plannen/wonen/wijzigen, about
            programmabureau, /mijlpalen/nieuw, why
            programmabureau, /mijlpalen/3/wijzigen, why
            programmabureau, /mijlpalen/3/voortgang, words
            programmabureau, /acties/nieuw?tafel=tafel-wonen, title
            programmabureau, /acties/3/wijzigen, title
            programmabureau, /acties/3/voortgang, words
            programmabureau, /programma/wijzigen, about
            programmabureau, /pijlers/wonen/wijzigen, about
            programmabureau, /partners/nieuw, about
            programmabureau, /partners/ozhw/wijzigen, about
            programmabureau, /buurten/nieuw, about
            programmabureau, /buurten/kloosstraat/wijzigen, about
            pijlerleider.leren, /plannen/wonen/waarom/voorstellen/nieuw, text
            pijlerleider.leren, /plannen/wonen/waarom/reacties/nieuw, text
            strateeg.wonen, /lessen/nieuw, happened
            participatie, /buurtscans/kloosstraat-2024/bevindingen/nieuw, words
            participatie, /buurtscans/kloosstraat-2024/bevindingen/3/wijzigen, words
            participatie, /buurtscans/kloosstraat-2024/bevindingen/3/splitsing, firstWords
            participatie, /buurtscans/noord-2026/bijeenkomsten/nieuw, title
            """)
    void isKeptOverASignInAndOfferedAsADraft(String user, String address, String field) {
        var visit = signedIn(user);
        var form = formOf(page(visit, address));
        form.selectFirst("[name=" + field + "]").val(WORDS);
        var fields = fieldsOf(form);

        var late = new HttpVisit(browser);
        late.postWithoutToken(form.attr("action"), "same-origin", fields);
        late.signIn(user + "@example.nl", "veerkracht-demo");
        var kept = page(late, "/verder").selectFirst("main form");
        assertThat(kept.attr("action")).isEqualTo(form.attr("action"));
        assertThat(kept.selectFirst("[name=" + field + "]").val()).isEqualTo(WORDS);
        assertThat(fieldsOf(kept)).containsExactlyInAnyOrder(fields);

        var offer = page(late, address).selectFirst(".draft-offer");
        assertThat(offer).isNotNull();
        var resumed = formOf(page(late, offer.selectFirst("a").attr("href")));
        assertThat(resumed.selectFirst("[name=" + field + "]").val()).isEqualTo(WORDS);
    }

    /** What residents said stays with the portal. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/buurtscans/kloosstraat-2024/bevindingen/nieuw",
                "/buurtscans/kloosstraat-2024/bevindingen/3/wijzigen"
            })
    void theDraftOfAFindingStaysOnNoDevice(String address) {
        assertThat(page(signedIn("participatie"), address)
                        .selectFirst("[data-draft]")
                        .attr("data-here"))
                .isEqualTo("false");
    }

    private HttpVisit signedIn(String user) {
        var visit = new HttpVisit(browser);
        visit.signIn(user + "@example.nl", "veerkracht-demo");
        return visit;
    }

    private static Document page(HttpVisit visit, String address) {
        return Typist.document(visit.get(address));
    }

    private static Element formOf(Document page) {
        return page.selectFirst("form:has([name=_sitting])");
    }

    /** Names and values as a browser sends them. */
    private static String[] fieldsOf(Element form) {
        return form.select("[name]:not([name=_csrf], button)").stream()
                .filter(field -> !field.is("[type=radio], [type=checkbox]") || field.hasAttr("checked"))
                .flatMap(field -> List.of(field.attr("name"), valueOf(field)).stream())
                .toArray(String[]::new);
    }

    private static String valueOf(Element field) {
        return field.is("select") ? field.select("option[selected]").attr("value") : field.val();
    }
}
