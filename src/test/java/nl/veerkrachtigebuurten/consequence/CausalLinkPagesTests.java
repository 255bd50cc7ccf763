package nl.veerkrachtigebuurten.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import nl.veerkrachtigebuurten.cause.Causes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class CausalLinkPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Causes causes;

    @Autowired
    Circles circles;

    @Autowired
    Statements statements;

    @Test
    @SignedInAs("stuurgroep")
    void aCircleIsShownAndHangsNothing() {
        var money = path("Geldzorgen houden mensen wakker");

        assertThat(browser.get().uri(money))
                .hasStatusOk()
                .bodyText()
                .contains("Dit is een kringloop:", "Leidt tot", "Komt voort uit");
        assertThat(circles.through(id("Geldzorgen houden mensen wakker")))
                .containsExactly(
                        id("Geldzorgen houden mensen wakker"),
                        id("Slapen lukt slecht, dus werken lukt minder"),
                        id("Minder uren werken geeft minder geld"),
                        id("Geldzorgen houden mensen wakker"));
        assertThat(browser.get().uri(path("De doorstroming van woningen zit vast")))
                .bodyText()
                .doesNotContain("Dit is een kringloop:");
        assertThat(browser.get().uri(money + "/gevolgen/nieuw")).hasStatus(FORBIDDEN);
        assertThat(statements.during(() -> browser.get().uri(money).exchange())).isLessThan(25);
    }

    @Test
    @SignedInAs("participatie")
    void oneSaysWhatACauseLeadsTo() {
        var bus = "De bus past niet bij de vroege dienst";

        assertThat(lead(bus, bus))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("niet rechtstreeks tot zichzelf");
        assertThat(lead(bus, "Bestaat niet"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("kennen we niet");
        assertThat(lead(bus, "")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(lead(bus, "Ontmoetingsplekken zijn verdwenen")).hasStatus(FOUND);
        assertThat(lead(bus, "ontmoetingsplekken zijn VERDWENEN")).hasStatus(FOUND);
        assertThat(browser.get().uri(path(bus)))
                .bodyText()
                .contains("Ontmoetingsplekken zijn verdwenen", "Lotte Visser");
    }

    private MvcTestResult lead(String cause, String effect) {
        return browser.post()
                .uri(path(cause) + "/gevolgen")
                .param("effect", effect)
                .param("certainty", "POSSIBLE")
                .with(csrf())
                .exchange();
    }

    private String path(String title) {
        return "/oorzaken/" + id(title);
    }

    private long id(String title) {
        return causes.findFirstByTitleIgnoreCase(title).orElseThrow().id();
    }
}
