package nl.veerkrachtigebuurten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the pages: the same ones in both languages, and none that a page asks for in vain. */
class MessagesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path MESSAGES = RESOURCES.resolve("messages");
    private static final Pattern COMMENT = Pattern.compile("<!--/\\*.*?\\*/-->", Pattern.DOTALL);
    private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[}(]");

    static Stream<Path> dutch() throws IOException {
        return Files.list(MESSAGES).filter(file -> !file.toString().endsWith("_en.properties"));
    }

    static Stream<Path> templates() throws IOException {
        return Files.walk(RESOURCES.resolve("templates"))
                .filter(file -> file.toString().endsWith(".html"));
    }

    @ParameterizedTest
    @MethodSource("dutch")
    void everyWordIsThereInBothLanguages(Path dutch) {
        var english = Path.of(dutch.toString().replace(".properties", "_en.properties"));

        assertThat(words(english)).isEqualTo(words(dutch));
    }

    @Test
    void noWordIsWrittenTwice() throws IOException {
        var keys = dutch().flatMap(file -> words(file).stream()).toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyWordThatAPageAsksForIsThere(Path template) throws IOException {
        var known = dutch().flatMap(file -> words(file).stream()).collect(Collectors.toSet());
        var used = new TreeSet<String>();
        var markup = COMMENT.matcher(Files.readString(template)).replaceAll("");
        USED.matcher(markup).results().forEach(match -> used.add(match.group(1)));

        assertThat(known).containsAll(used);
    }

    private static Set<String> words(Path file) {
        try (Reader reader = new StringReader(Files.readString(file))) {
            var properties = new Properties();
            properties.load(reader);
            return new TreeSet<>(properties.stringPropertyNames());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
