package nl.veerkrachtigebuurten.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AnchorTests {

    private static final String TEXT =
            "Een coach helpt ouderen. De coach regelt de formulieren en de verhuizing. De huur gaat niet omhoog.";
    private static final String PASSAGE = "De coach regelt de formulieren en de verhuizing.";
    private static final List<String> SYLLABLES =
            List.of("ba", "ko", "li", "mu", "ne", "pa", "ro", "si", "tu", "wel", "den", "ster", "zijn", "op", "ui");

    @Test
    void marksAPassageWithWhatStandsAroundIt() {
        var anchor = marked(TEXT, PASSAGE);

        assertThat(anchor.before()).isEqualTo("Een coach helpt ouderen. ");
        assertThat(anchor.after()).isEqualTo(" De huur gaat niet omhoog.");
        assertThat(anchor.isIn(TEXT)).isTrue();
        assertThat(Anchor.in("  wij  ", 0, 7).quote()).isEqualTo("wij");
    }

    @Test
    void findsWhatWasSelectedHoweverItIsSpaced() {
        var text = "Wij bouwen.\nDaarna bouwen wij\nweer.";

        assertThat(Anchor.quoted(text, " BOUWEN  wij weer", "")).get().satisfies(anchor -> {
            assertThat(anchor.quote()).isEqualTo("bouwen wij\nweer");
            assertThat(anchor.isIn(text)).isTrue();
        });
        assertThat(Anchor.quoted(text, "bouwen", "Wij bouwen. Daarna ")
                        .orElseThrow()
                        .position())
                .isEqualTo(text.lastIndexOf("bouwen"));
        assertThat(Anchor.quoted(text, "bouwen", "").orElseThrow().position()).isEqualTo(text.indexOf("bouwen"));
        assertThat(Anchor.quoted(text, "slopen (", "")).isEmpty();
    }

    @Test
    void includesTheWordsThatCameInThePlaceOfItsOwn() {
        assertThat(followed(PASSAGE, TEXT.replace("De coach regelt", "Een maatje regelt")))
                .isEqualTo("Een maatje regelt de formulieren en de verhuizing.");
        assertThat(followed(PASSAGE, TEXT.replace("de verhuizing.", "de hele boel!")))
                .isEqualTo("De coach regelt de formulieren en de hele boel!");
    }

    @Test
    void leavesOutWhatCameBesideIt() {
        assertThat(followed(PASSAGE, TEXT.replace(PASSAGE, "Gratis en snel. " + PASSAGE + " Elke week.")))
                .isEqualTo(PASSAGE);
    }

    @Test
    void isLostWhenItsWordsAreGone() {
        assertThat(marked(TEXT, PASSAGE).follow(TEXT, TEXT.replace(" " + PASSAGE, "")))
                .isEmpty();
        assertThat(marked(TEXT, PASSAGE).follow(TEXT, "")).isEmpty();
        assertThat(marked(TEXT, PASSAGE).follow(TEXT, TEXT.replace(PASSAGE, "Vrijwilligers doen dat.")))
                .isEmpty();
    }

    @Test
    void isNotMistakenForTheSameWordsElsewhere() {
        var text = "Trekker: gemeente.\nBegin: loopt.\nTrekker: gemeente.\nBegin: najaar.\n";
        var second = Anchor.in(text, text.lastIndexOf("gemeente"), text.lastIndexOf("gemeente") + 8);

        assertThat(second.follow(text, text.replace("gemeente.\nBegin: najaar", "Diverz.\nBegin: najaar")))
                .isEmpty();
        assertThat(second.follow(text, "Vooraf.\n" + text).orElseThrow().position())
                .isEqualTo(second.position() + 8);
    }

    @Test
    void comesBackWhenItsWordsComeBack() {
        assertThat(marked(TEXT, PASSAGE)
                        .find("Inleiding. " + TEXT)
                        .orElseThrow()
                        .quote())
                .isEqualTo(PASSAGE);
        assertThat(marked(TEXT, PASSAGE).find("Inleiding.")).isEmpty();
    }

    @Test
    void isKeptWhileItIsLost() {
        var bookmark = Bookmark.at(marked(TEXT, PASSAGE), 1);

        var lost = bookmark.follow(Change.of(TEXT, "Leeg."), 2);
        var back = lost.follow(Change.of("Leeg.", "Toch: " + TEXT), 3);

        assertThat(lost.lost()).isTrue();
        assertThat(lost.quote()).isEqualTo(PASSAGE);
        assertThat(lost.in(TEXT)).isEmpty();
        assertThat(back).isEqualTo(Bookmark.at(marked("Toch: " + TEXT, PASSAGE), 3));
    }

    @Test
    void sentencesAreToChooseFrom() {
        var text = "Kop van dit stuk\nWij bouwen. Daarna, bijv. in mei, rusten wij.\nab\n";

        assertThat(Sentences.of(text).anchors())
                .extracting(Anchor::quote)
                .containsExactly("Kop van dit stuk", "Wij bouwen.", "Daarna, bijv. in mei, rusten wij.");
        assertThat(Sentences.pointedAt(text, null, null, text.indexOf("Wij"))
                        .orElseThrow()
                        .quote())
                .isEqualTo("Wij bouwen.");
        assertThat(Sentences.pointedAt(text, "rusten wij", null, 0)
                        .orElseThrow()
                        .quote())
                .isEqualTo("rusten wij");
        assertThat(Sentences.pointedAt(text, null, null, null)).isEmpty();
    }

    @RepeatedTest(300)
    void followsThroughAnyChangesAroundIt(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var sentences = sentences(random, 30);
        var mine = sentences.get(random.nextInt(sentences.size()));
        var text = text(sentences, random);
        var anchor = marked(text, mine);

        for (var revision = 0; revision < 5; revision++) {
            var next = text(changedAround(sentences, mine, random), random);
            anchor = anchor.follow(text, next).orElseThrow();
            text = next;
        }

        assertThat(anchor.quote().replaceAll("\\s+", " ")).isEqualTo(mine);
        assertThat(anchor.isIn(text)).isTrue();
    }

    @RepeatedTest(300)
    void followsInOneGoWhateverHappenedInBetween(RepetitionInfo repetition) {
        var random = new Random(1000 + repetition.getCurrentRepetition());
        var sentences = sentences(random, 20);
        var mine = sentences.get(random.nextInt(sentences.size()));
        var text = text(sentences, random);
        var changed = sentences;
        for (var revision = 0; revision < 8; revision++) {
            changed = changedAround(changed, mine, random);
        }
        var last = text(changed, random);

        assertThat(marked(text, mine).follow(text, last).orElseThrow().quote()).isEqualTo(mine);
    }

    @RepeatedTest(300)
    void followsWhenSomeOfItsOwnWordsChange(RepetitionInfo repetition) {
        var random = new Random(2000 + repetition.getCurrentRepetition());
        var sentences = sentences(random, 20);
        var place = random.nextInt(sentences.size());
        var mine = sentences.get(place);
        var text = text(sentences, random);
        var edited = new ArrayList<>(sentences);
        edited.set(place, withOtherWords(mine, random, 3));
        var next = text(edited, random);

        var found = marked(text, mine).follow(text, next).orElseThrow();

        assertThat(found.isIn(next)).isTrue();
        assertThat(edited.get(place)).contains(found.quote());
        assertThat(found.quote().length()).isGreaterThan(edited.get(place).length() / 2);
    }

    @RepeatedTest(300)
    void isLostWhenItsSentenceIsTakenOut(RepetitionInfo repetition) {
        var random = new Random(3000 + repetition.getCurrentRepetition());
        var sentences = sentences(random, 20);
        var mine = sentences.get(random.nextInt(sentences.size()));
        var text = text(sentences, random);
        var without = new ArrayList<>(changedAround(sentences, mine, random));
        without.remove(mine);

        assertThat(marked(text, mine).follow(text, text(without, random))).isEmpty();
    }

    @RepeatedTest(100)
    void keepsToItsOwnOfSentencesThatAreTheSame(RepetitionInfo repetition) {
        var random = new Random(4000 + repetition.getCurrentRepetition());
        var sentences = new ArrayList<>(sentences(random, 12));
        var twice = sentences.get(3);
        sentences.add(9, twice);
        var text = String.join("\n", sentences);
        var second = Anchor.in(text, text.lastIndexOf(twice), text.lastIndexOf(twice) + twice.length());
        sentences.addAll(random.nextInt(9), sentences(random, 2));
        var next = String.join("\n", sentences);

        assertThat(second.follow(text, next).orElseThrow().position()).isEqualTo(next.lastIndexOf(twice));
    }

    @Test
    void followsInALongTextWithinReason() {
        var random = new Random(7);
        var sentences = sentences(random, 1500);
        var text = String.join("\n", sentences);
        var anchor = marked(text, sentences.get(700));
        var next = String.join("\n", changedAround(sentences, sentences.get(700), random));
        var begin = System.nanoTime();

        assertThat(anchor.follow(text, next)).isPresent();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    }

    private static Anchor marked(String text, String passage) {
        return Anchor.quoted(text, passage, "").orElseThrow();
    }

    private static String followed(String passage, String next) {
        return marked(TEXT, passage).follow(TEXT, next).orElseThrow().quote();
    }

    private static List<String> sentences(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> words(random, 6 + random.nextInt(8)) + ".")
                .toList();
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count).mapToObj(number -> word(random)).collect(Collectors.joining(" "));
    }

    private static String word(Random random) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(syllable -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining());
    }

    /** In paragraphs of a few sentences; always the same ones for the same sentences. */
    private static String text(List<String> sentences, Random random) {
        var text = new StringBuilder();
        for (var sentence : sentences) {
            text.append(sentence).append(sentence.hashCode() % 3 == 0 ? "\n" : " ");
        }
        return text.toString();
    }

    /** Sentences come, go, change and move; one stays. */
    private static List<String> changedAround(List<String> sentences, String mine, Random random) {
        var changed = new ArrayList<>(sentences);
        for (var times = 1 + random.nextInt(6); times > 0; times--) {
            var place = random.nextInt(changed.size());
            var isMine = changed.get(place).equals(mine);
            switch (random.nextInt(4)) {
                case 0 -> changed.addAll(place, sentences(random, 1 + random.nextInt(3)));
                case 1 -> changed.set(place, isMine ? mine : withOtherWords(changed.get(place), random, 5));
                case 2 -> Collections.swap(changed, place, random.nextInt(changed.size()));
                default -> changed.removeIf(sentence -> !sentence.equals(mine) && random.nextInt(8) == 0);
            }
        }
        return changed;
    }

    private static String withOtherWords(String sentence, Random random, int most) {
        var words = new ArrayList<>(List.of(sentence.replace(".", "").split(" ")));
        for (var times = 1 + random.nextInt(Math.min(most, words.size() / 3)); times > 0; times--) {
            words.set(random.nextInt(words.size()), word(random));
        }
        return String.join(" ", words) + ".";
    }
}
