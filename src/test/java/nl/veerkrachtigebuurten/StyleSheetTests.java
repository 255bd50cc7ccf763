package nl.veerkrachtigebuurten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A block that stays open swallows all that comes after it, and no browser says so. */
class StyleSheetTests {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern LAYER = Pattern.compile("^@layer (\\w+) \\{", Pattern.MULTILINE);
    private static final Pattern ORDER = Pattern.compile("^@layer ([^;{]+);", Pattern.MULTILINE);

    private String styles;

    @BeforeEach
    void read() throws IOException {
        var file = Files.readString(Path.of("src/main/resources/static/assets/portal.css"));
        styles = COMMENT.matcher(file).replaceAll("");
    }

    @Test
    void everyLayerStandsByItself() {
        var depth = 0;
        for (var line : styles.lines().toList()) {
            if (line.startsWith("@")) {
                assertThat(depth).as("blocks open before %s", line).isZero();
            }
            depth += count(line, '{') - count(line, '}');
        }
        assertThat(depth).isZero();
    }

    @Test
    void everyLayerHasItsPlaceInTheOrder() {
        var order = ORDER.matcher(styles);
        assertThat(order.find()).isTrue();

        assertThat(List.of(order.group(1).split(", ")))
                .containsAll(
                        LAYER.matcher(styles).results().map(it -> it.group(1)).toList());
    }

    private static int count(String line, char sign) {
        return (int) line.chars().filter(it -> it == sign).count();
    }
}
