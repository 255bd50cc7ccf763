package nl.veerkrachtigebuurten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a template must not do, because it goes wrong without a word. */
class TemplatesTests {

    static Stream<Path> templates() throws IOException {
        return Files.walk(Path.of("src/main/resources/templates"))
                .filter(file -> file.toString().endsWith(".html"));
    }

    /** Thymeleaf brings a fragment in before it looks at a condition or a list on the same element. */
    @ParameterizedTest
    @MethodSource("templates")
    void noFragmentIsBroughtInBesideACondition(Path template) throws IOException {
        assertThat(elements(template).filter(TemplatesTests::bringsIn).filter(TemplatesTests::isConditional))
                .isEmpty();
    }

    /** The content security policy allows none of these. */
    @ParameterizedTest
    @MethodSource("templates")
    void nothingIsStyledOrScriptedInline(Path template) throws IOException {
        assertThat(elements(template).filter(TemplatesTests::isInline)).isEmpty();
    }

    private static Stream<Element> elements(Path template) throws IOException {
        return Jsoup.parse(Files.readString(template), Parser.xmlParser()).getAllElements().stream();
    }

    private static boolean bringsIn(Element element) {
        return element.hasAttr("th:replace") || element.hasAttr("th:insert");
    }

    private static boolean isConditional(Element element) {
        return element.hasAttr("th:if") || element.hasAttr("th:unless") || element.hasAttr("th:each");
    }

    private static boolean isInline(Element element) {
        return element.nameIs("style")
                || element.nameIs("script") && element.hasText()
                || element.attributes().asList().stream()
                        .anyMatch(attribute -> attribute.getKey().matches("(th:)?(style|on[a-z]+)"));
    }
}
