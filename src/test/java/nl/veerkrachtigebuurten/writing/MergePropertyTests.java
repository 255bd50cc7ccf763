package nl.veerkrachtigebuurten.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of texts that two people edit at random: no word of either is lost, and none is there twice. */
class MergePropertyTests {

    private static final int CASES = 4000;
    private static final List<String> STARTS = List.of("", "", "", "- ", "## ", "1. ", "| ");

    /** The same for paragraphs that stay in their order; one moved by one and removed by the other would come back. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void whatOneRemovedStaysAwayUnlessItIsDisputed(long seed) {
        var random = new Random(seed);
        for (var number = 0; number < CASES; number++) {
            var base = text(random);
            var theirs = joined(edit(base, "t", random, false));
            var mine = joined(edit(base, "m", random, false));
            var merge = Merge.of(joined(base), theirs, mine);
            var removed = Stream.of(theirs, mine)
                    .flatMap(edited -> missing(joined(base), edited).stream())
                    .toList();
            assertThat(common(words(merge.text()), removed))
                    .as(describe(joined(base), theirs, mine, merge))
                    .isSubsetOf(disputed(merge));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyWordIsThereOnce(long seed) {
        var random = new Random(seed);
        for (var number = 0; number < CASES; number++) {
            var base = text(random);
            var theirs = edit(base, "t", random, true);
            var mine = edit(base, "m", random, true);
            checkAll(joined(base), joined(theirs), joined(mine));
        }
    }

    private static void checkAll(String base, String theirs, String mine) {
        var merge = Merge.of(base, theirs, mine);
        var description = describe(base, theirs, mine, merge);
        var words = words(merge.text());
        var disputed = disputed(merge);
        var doubled = words.stream().filter(word -> Collections.frequency(words, word) > 1);
        assertThat(doubled).as(description).allMatch(word -> word.startsWith("w") && disputed.contains(word));
        assertThat(words).as(description).containsAll(missing(theirs, base)).containsAll(missing(mine, base));
        assertThat(words).as(description).containsAll(common(words(base), words(theirs), words(mine)));
    }

    private static Set<String> disputed(Merge merge) {
        return merge.conflicts().stream()
                .flatMap(conflict -> Stream.of(conflict.theirs(), conflict.mine()))
                .flatMap(text -> words(text).stream())
                .collect(Collectors.toSet());
    }

    private static String describe(String base, String theirs, String mine, Merge merge) {
        return "%s%n=== theirs%n%s%n=== mine%n%s%n=== joined%n%s".formatted(base, theirs, mine, merge);
    }

    /** Paragraphs, items and rows of words that all differ, so that each can be followed. */
    private static List<String> text(Random random) {
        var count = new int[1];
        return IntStream.range(0, random.nextInt(8))
                .mapToObj(block -> STARTS.get(random.nextInt(STARTS.size())) + sentence("w", count, random))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String sentence(String who, int[] count, Random random) {
        return IntStream.rangeClosed(0, 3 + random.nextInt(10))
                .mapToObj(word -> who + count[0]++)
                .collect(Collectors.joining(" "));
    }

    private static List<String> edit(List<String> base, String who, Random random, boolean moves) {
        var blocks = new ArrayList<>(base);
        var count = new int[1];
        for (var step = random.nextInt(5); step > 0; step--) {
            var place = random.nextInt(blocks.size() + 1);
            if (place == blocks.size() || random.nextInt(6) == 0) {
                blocks.add(place, STARTS.get(random.nextInt(STARTS.size())) + sentence(who, count, random));
            } else {
                change(blocks, place, changed(blocks.get(place), who, count, random), random, moves);
            }
        }
        return blocks;
    }

    private static void change(List<String> blocks, int place, String changed, Random random, boolean moves) {
        var choice = random.nextInt(6);
        if (choice == 0) {
            blocks.remove(place);
        } else if (choice == 1 && moves) {
            blocks.add(random.nextInt(blocks.size()), blocks.remove(place));
        } else {
            blocks.set(place, changed);
        }
    }

    private static String changed(String block, String who, int[] count, Random random) {
        var words = new ArrayList<>(List.of(block.split(" ")));
        var place = 1 + random.nextInt(words.size());
        if (place < words.size() && random.nextBoolean()) {
            words.remove(place);
        }
        if (random.nextInt(3) > 0) {
            words.add(Math.min(place, words.size()), sentence(who, count, random));
        }
        return String.join(" ", words);
    }

    private static String joined(List<String> blocks) {
        return String.join("\n\n", blocks);
    }

    /** The words of a text that another lacks. */
    private static List<String> missing(String base, String edited) {
        var left = words(edited);
        return words(base).stream().filter(word -> !left.contains(word)).toList();
    }

    @SafeVarargs
    private static List<String> common(List<String> words, List<String>... others) {
        return words.stream()
                .filter(word -> Arrays.stream(others).allMatch(other -> other.contains(word)))
                .toList();
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+"))
                .filter(word -> word.matches("[wtm]\\d+"))
                .toList();
    }
}
