package nl.veerkrachtigebuurten.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.platform.Markdown;
import org.junit.jupiter.api.Test;

/** What goes out as a Word document comes back as the text that it was. */
class RoundTripTests {

    private static final int CASES = 300;
    private static final List<String> WORDS = List.of(
            "buurt",
            "samen",
            "wortel",
            "café",
            "bewoners",
            "2024",
            "f(x)",
            "a\\*b",
            "\\_x\\_",
            "[nee]",
            "1.",
            "#",
            "\\<b>",
            "\\",
            "€",
            "„zo\"",
            "+",
            "-",
            "|",
            "https://example.nl",
            "&amp;",
            "\\`",
            "~~",
            "!",
            "ja,");

    private final Markdown markdown = new Markdown();

    @Test
    void aRichTextComesBackAsItWas() throws Exception {
        assertThat(thereAndBack(Samples.RICH)).containsExactly(canonical(Samples.RICH));
    }

    @Test
    void anyTextComesBackAsItWas() throws Exception {
        for (var seed = 0; seed < CASES; seed++) {
            var texts = new ArrayList<String>();
            var random = new Random(seed);
            for (var chapter = 0; chapter < 1 + random.nextInt(3); chapter++) {
                texts.add(canonical(text(random)));
            }
            assertThat(thereAndBack(texts.toArray(String[]::new)))
                    .as("seed %s", seed)
                    .isEqualTo(texts);
        }
    }

    private static List<String> thereAndBack(String... texts) throws IOException, UnreadableDocumentException {
        var read = WordReader.read(DocumentFormat.DOCX.write(Samples.of(texts)));
        return read.chapters().stream().map(ReadDocument.ReadChapter::text).toList();
    }

    /** As the writer of Markdown writes it: the same text, in one of the many ways. */
    private String canonical(String text) {
        return MarkdownWriter.write(markdown.parsed(text.replaceAll("(?<=[a-z.])\n(?=[A-Z])", " "), 2));
    }

    private static String text(Random random) {
        var blocks = new ArrayList<String>();
        var last = -1;
        for (var number = 0; number < 1 + random.nextInt(6); number++) {
            var kind = random.nextInt(7);
            if (kind != last) {
                blocks.add(block(kind, random));
            }
            last = kind;
        }
        return String.join("\n\n", blocks);
    }

    private static String block(int kind, Random random) {
        return switch (kind) {
            case 0 -> "## " + plain(random);
            case 1 -> list("- ", random);
            case 2 -> list("1. ", random);
            case 3 -> "> " + words(random);
            case 4 -> table(random);
            case 5 -> words(random) + "\\\n" + words(random);
            default -> words(random) + "\n\n" + words(random);
        };
    }

    private static String list(String sign, Random random) {
        var lines = new ArrayList<String>();
        for (var number = 0; number < 1 + random.nextInt(4); number++) {
            lines.add(sign + words(random));
            if (random.nextInt(3) == 0) {
                lines.add(" ".repeat(sign.length()) + (random.nextBoolean() ? "- " : "1. ") + words(random));
            }
        }
        return String.join("\n", lines);
    }

    private static String table(Random random) {
        var columns = 1 + random.nextInt(3);
        var rows = new ArrayList<String>();
        rows.add(row(columns, random));
        rows.add("|" + (random.nextBoolean() ? "---|" : "---:|").repeat(columns));
        IntStream.range(0, random.nextInt(4)).forEach(number -> rows.add(row(columns, random)));
        return String.join("\n", rows);
    }

    private static String row(int columns, Random random) {
        var row = new StringBuilder("|");
        for (var column = 0; column < columns; column++) {
            row.append(' ')
                    .append(plain(random).replace("|", "\\|").replace("\\`", "x"))
                    .append(" |");
        }
        return row.toString();
    }

    private static String plain(Random random) {
        return "Zo " + WORDS.get(random.nextInt(5)) + " " + WORDS.get(random.nextInt(WORDS.size())) + " hier";
    }

    private static String words(Random random) {
        var phrase = new StringBuilder("Dan");
        for (var number = 0; number < 1 + random.nextInt(6); number++) {
            phrase.append(' ').append(emphasised(WORDS.get(random.nextInt(WORDS.size())), random));
        }
        return phrase + " nu";
    }

    private static String emphasised(String word, Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> "**vet " + word + " zo**";
            case 1 -> "*schuin " + word + " zo*";
            case 2 -> "**_allebei_**";
            case 3 -> "[kijk](https://example.nl/" + random.nextInt(9) + ")";
            case 4 -> "`code`";
            default -> word;
        };
    }
}
