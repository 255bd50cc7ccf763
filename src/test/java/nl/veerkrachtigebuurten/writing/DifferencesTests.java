package nl.veerkrachtigebuurten.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class DifferencesTests {

    private static final List<String> ALPHABET =
            List.of("buurt", "de ", " ", "\n", "\n\n", "<b>", "é", "\u00a0", "wij", ".", "😀", "een ", "| a | b |\n");

    @Test
    void wordsThatWentAndCameAreMarked() {
        var passage = Differences.between(
                        "We openen de buurtkamer op woensdag.", "We openen een buurtkamer op woensdag.")
                .passages()
                .get(0);

        assertThat(passage.before())
                .containsExactly(
                        new Words("We openen ", false),
                        new Words("de", true),
                        new Words(" buurtkamer op woensdag.", false));
        assertThat(passage.after())
                .containsExactly(
                        new Words("We openen ", false),
                        new Words("een", true),
                        new Words(" buurtkamer op woensdag.", false));
    }

    @Test
    void linesThatStayAreNotLookedInto() {
        var differences = Differences.between("Een\nTwee\nDrie\n", "Een\nTwee en half\nDrie\n");

        assertThat(differences.passages()).extracting(Passage::isSame).containsExactly(true, false, true);
        assertThat(differences.isNone()).isFalse();
        assertThat(Differences.between("Een\n", "Een\n").isNone()).isTrue();
        assertThat(Differences.between("", "").isNone()).isTrue();
    }

    @Test
    void aSpaceBetweenTwoChangedWordsIsPartOfTheChange() {
        var passage =
                Differences.between("op een dag", "in twee dag").passages().get(0);

        assertThat(passage.before().get(0)).isEqualTo(new Words("op een", true));
    }

    @RepeatedTest(500)
    void theWordsJoinedAreBothTexts(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var before = text(random);
        var after = random.nextBoolean() ? text(random) : edited(before, random);

        var passages = Differences.between(before, after).passages();

        assertThat(passages.stream().map(Passage::textBefore).collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(passages.stream().map(Passage::textAfter).collect(Collectors.joining()))
                .isEqualTo(after);
        assertThat(passages.stream().filter(Passage::isSame))
                .allMatch(it -> it.textBefore().equals(it.textAfter()));
    }

    @Test
    void twoTextsOfFullLengthThatShareNothingTakeNoTime() {
        var before = IntStream.range(0, 9_000).mapToObj(it -> "oud" + it).collect(Collectors.joining(" "));
        var after = IntStream.range(0, 9_000).mapToObj(it -> "nieuw" + it).collect(Collectors.joining("\n"));

        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(4), () -> Differences.between(before, after));
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(it -> ALPHABET.get(random.nextInt(ALPHABET.size())))
                .collect(Collectors.joining());
    }

    private static String edited(String text, Random random) {
        var cut = random.nextInt(text.length() + 1);
        var from = random.nextInt(cut + 1);
        return text.substring(0, from) + text(random) + text.substring(cut);
    }
}
