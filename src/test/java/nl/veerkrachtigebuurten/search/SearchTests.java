package nl.veerkrachtigebuurten.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.search.Marking.Part;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class SearchTests {

    @Autowired
    MockMvcTester browser;

    @ParameterizedTest
    @ValueSource(strings = {"experttafel", "expertisetafel"})
    @SignedInAs("stuurgroep")
    void bothWordsFindTheTables(String word) {
        assertThat(browser.get().uri("/zoeken?q=" + word))
                .hasStatusOk()
                .bodyText()
                .contains("/experttafels/tafel-wonen");
    }

    @Test
    @SignedInAs("stuurgroep")
    void marksWhatMatched() {
        assertThat(browser.get().uri("/zoeken?q=portiekgesprek"))
                .hasStatusOk()
                .bodyText()
                .contains("<mark>Portiekgesprek</mark>ken");
    }

    @Test
    @SignedInAs("programmabureau")
    void showsTheBestOfEveryKindAndAllOfOne() {
        var best = page("/zoeken?q=wonen");
        var all = page("/zoeken?q=wonen&soort=action.kind");

        assertThat(best.select(".hits"))
                .hasSizeGreaterThan(2)
                .allSatisfy(group -> assertThat(group.select("li")).hasSizeBetween(1, 6));
        assertThat(best.select(".hits .more a").eachAttr("href")).contains("/zoeken?q=wonen&soort=action.kind");
        assertThat(all.select(".hits")).hasSize(1);
        assertThat(all.select(".hits li")).hasSizeGreaterThan(6);
    }

    private Document page(String address) {
        return Jsoup.parse(new String(
                browser.get().uri(address).exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zoeken",
                "/zoeken?q=",
                "/zoeken?q=a",
                "/zoeken?q=%20%20",
                "/zoeken?q=%25%5C'%22<b>",
                "/zoeken?q=qxqxqx"
            })
    @SignedInAs("partner.ozhw")
    void anythingCanBeTyped(String address) {
        assertThat(browser.get()
                        .uri(java.net.URI.create(address.replace("<", "%3C").replace(">", "%3E"))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<b>", "??");
    }

    @Test
    void visitorsSignInFirst() {
        assertThat(browser.get().uri("/zoeken?q=kloosstraat")).hasStatus3xxRedirection();
    }

    @Test
    void findsWordsWhateverTheirCaseAndAccents() {
        assertThat(Marking.of("een CAFE").mark("Eén café"))
                .containsExactly(new Part("Eén", true), new Part(" ", false), new Part("café", true));
        assertThat(Marking.of("x").mark("x-ray")).isEqualTo(List.of(new Part("x-ray", false)));
    }

    @Test
    void showsOfALongTextThePieceAroundTheMatch() {
        var text = "woord ".repeat(100) + "wortel " + "woord ".repeat(100);

        var shown = Marking.of("wortel").excerpt(text);

        assertThat(shown).contains(new Part("wortel", true));
        assertThat(shown.stream().mapToInt(part -> part.text().length()).sum()).isLessThan(300);
        assertThat(Marking.of("wortel").excerpt("")).isEmpty();
    }
}
