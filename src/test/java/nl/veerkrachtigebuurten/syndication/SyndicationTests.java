package nl.veerkrachtigebuurten.syndication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import nl.veerkrachtigebuurten.routekaart.Excerpt;
import nl.veerkrachtigebuurten.routekaart.Excerpts;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The routekaart on other sites: as data that keep to their schema, and in a frame. */
@PortalTest
class SyndicationTests {

    private static final String HIDDEN = "Ondermijning bespreekbaar in elk bewonersoverleg";
    private static final String FRAME = "/routekaart/ingebed";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Excerpts excerpts;

    @Autowired
    Statements statements;

    @Test
    @SignedInAs("programmabureau")
    void theDataHoldWhatIsPublishedWhoeverAsks() {
        var document = read("/routekaart.json");

        assertThat(document.get("mijlpalen").size())
                .isEqualTo(excerpts.published(Excerpt.WHOLE).size())
                .isGreaterThan(40);
        assertThat(document.toString()).doesNotContain(HIDDEN);
        assertThat(document.get("programma").asString()).isEqualTo("Veerkrachtige Buurten Zwijndrecht");
    }

    @Test
    void theDataKeepToTheSchema() {
        var schema = read("/routekaart.schema.json");
        var wrong = new ArrayList<String>();

        check(read("/routekaart.json"), schema, schema, "", wrong);

        assertThat(wrong).isEmpty();
    }

    @Test
    void aPartCanBeAskedFor() {
        var ofWonen = read("/routekaart.json?pijler=wonen").get("mijlpalen");
        assertThat(ofWonen)
                .isNotEmpty()
                .allMatch(milestone -> milestone.get("pijlers").toString().contains("\"wonen\""));
        assertThat(browser.get().uri("/routekaart.json?pijler=dansen")).hasStatus(404);
    }

    @Test
    void scriptsOfAnySiteMayReadTheDataAndNothingElse() {
        var answer = browser.get()
                .uri("/routekaart.json")
                .header("Origin", "https://gemeente.example.nl")
                .exchange();
        assertThat(answer).hasStatusOk().hasHeader("Access-Control-Allow-Origin", "*");
        assertThat(answer.getResponse().getHeader("Access-Control-Allow-Credentials"))
                .isNull();
        var tag = answer.getResponse().getHeader("ETag");
        assertThat(browser.get().uri("/routekaart.json").header("If-None-Match", tag))
                .hasStatus(304);
        assertThat(browser.options()
                        .uri("/routekaart.json")
                        .header("Origin", "https://gemeente.example.nl")
                        .header("Access-Control-Request-Method", "GET")
                        .header("Access-Control-Request-Headers", "If-None-Match"))
                .hasStatusOk()
                .hasHeader("Access-Control-Allow-Origin", "*");
        assertThat(browser.get()
                        .uri("/routekaart")
                        .header("Origin", "https://gemeente.example.nl")
                        .exchange()
                        .getResponse()
                        .getHeader("Access-Control-Allow-Origin"))
                .isNull();
    }

    @Test
    void onlyTheFramedPageMayBeFramed() {
        var frame = browser.get().uri(FRAME).exchange();
        assertThat(frame).hasStatusOk();
        assertThat(frame.getResponse().getHeader("X-Frame-Options")).isNull();
        assertThat(frame.getResponse().getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors *")
                .doesNotContain("script-src");
        assertThat(frame.getResponse().getCookies()).isEmpty();

        for (var other : List.of("/routekaart", "/", "/inloggen", "/routekaart.json")) {
            var page = browser.get().uri(other).exchange().getResponse();
            assertThat(page.getHeader("X-Frame-Options")).as(other).isEqualTo("DENY");
            assertThat(page.getHeader("Content-Security-Policy")).as(other).contains("frame-ancestors 'none'");
        }
    }

    @Test
    @SignedInAs("programmabureau")
    void theFrameKnowsNobodyAndHasNoScript() throws Exception {
        var page = Jsoup.parse(browser.get()
                .uri(FRAME + "?pijler=wonen")
                .exchange()
                .getResponse()
                .getContentAsString(UTF_8));

        assertThat(page.select("script, form, header, nav, [href*=inloggen], [href*=mijn]"))
                .isEmpty();
        assertThat(page.selectFirst("h1").text()).isEqualTo("Routekaart Wonen");
        assertThat(page.select("h3 a[target=_blank]"))
                .isNotEmpty()
                .allMatch(link -> link.attr("href").startsWith("/routekaart"));
        assertThat(browser.get().uri(FRAME + "?pijler=veiligheid")).bodyText().doesNotContain(HIDDEN);
        assertThat(browser.get().uri(FRAME + "?pijler=dansen")).hasStatus(404);
    }

    @Test
    void thePageOnSharingTellsWhatToPaste() {
        assertThat(browser.get().uri("/routekaart/delen"))
                .hasStatusOk()
                .bodyText()
                .contains("&lt;iframe src=&quot;http", "/routekaart/ingebed", "webcal://", "/routekaart.json");
    }

    @Test
    void whatOneDownloadsIsWhatOneLooksAt() {
        assertThat(browser.get().uri("/routekaart?pijler=wonen&jaar=alles"))
                .bodyText()
                .contains("/routekaart.xlsx?pijler=wonen\"", "/routekaart.ods?pijler=wonen\"")
                .doesNotContain("/routekaart/import");
    }

    @Test
    void statementsDoNotGrowWithTheMilestones() {
        assertThat(statements.during(() -> read("/routekaart.json"))).isLessThanOrEqualTo(3);
        assertThat(statements.during(() -> browser.get().uri(FRAME + "?x=1").exchange()))
                .isLessThanOrEqualTo(2);
    }

    private JsonNode read(String address) {
        var answer = browser.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return new JsonMapper().readTree(answer.getResponse().getContentAsByteArray());
    }

    /** As much of JSON Schema as ours uses; fields that it does not tell of are wrong too. */
    private static void check(JsonNode value, JsonNode asked, JsonNode root, String at, List<String> wrong) {
        var schema = asked.has("$ref") ? root.at(asked.get("$ref").asString().substring(1)) : asked;
        if (schema.has("oneOf")) {
            check(value, schema.get("oneOf").get(value.isNull() ? 1 : 0), root, at, wrong);
            return;
        }
        if (schema.has("type") && !types(schema.get("type")).contains(type(value))) {
            wrong.add(at + ": " + value + " is no " + schema.get("type"));
        }
        if (schema.has("enum") && !schema.get("enum").valueStream().toList().contains(value)) {
            wrong.add(at + ": " + value + " is not one of " + schema.get("enum"));
        }
        if (value.isObject()) {
            schema.get("required")
                    .valueStream()
                    .filter(name -> !value.has(name.asString()))
                    .forEach(name -> wrong.add(at + ": " + name + " is missing"));
            value.propertyStream().forEach(field -> {
                if (!schema.get("properties").has(field.getKey())) {
                    wrong.add(at + ": " + field.getKey() + " is not told of");
                } else {
                    var path = at + "/" + field.getKey();
                    check(field.getValue(), schema.get("properties").get(field.getKey()), root, path, wrong);
                }
            });
        }
        if (value.isArray()) {
            value.valueStream().forEach(item -> check(item, schema.get("items"), root, at + "[]", wrong));
        }
    }

    private static List<String> types(JsonNode type) {
        return type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString());
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case NUMBER -> "integer";
            case NULL -> "null";
            case BOOLEAN -> "boolean";
            default -> "string";
        };
    }
}
