package nl.veerkrachtigebuurten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The Nu validator finds no error on any page, whoever looks at it, and every link leads somewhere. */
@PortalTest
class MarkupTests {

    private static final Shapes SHAPES = Shapes.byPlace();

    @Autowired
    MockMvcTester browser;

    @ParameterizedTest
    @EnumSource
    void everyPageIsValid(Role role) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (var page : Walk.of(browser, role, 2).entrySet()) {
            if (SHAPES.isNew(page.getKey(), page.getValue(), "*")) {
                var found = validate(page.getValue());
                if (!found.isBlank()) {
                    wrong.add(page.getKey() + "\n" + found);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static String validate(String html) throws Exception {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        var said = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        return said.lines().filter(line -> line.contains(": error: ")).collect(Collectors.joining("\n"));
    }
}
