package nl.veerkrachtigebuurten.suggestion;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.writing.Differences;

/**
 * What a suggestion changes, so that each change can be taken over by itself.
 *
 * @param titleBefore the title that it is based on
 */
record SuggestedChanges(String titleBefore, String title, Differences differences) {

    /** The title counts as a change of this number. */
    static final int TITLE = 0;

    /** @param number from 1 */
    record Change(int number, Differences differences) {}

    static SuggestedChanges between(String titleBefore, String textBefore, String title, String text) {
        return new SuggestedChanges(titleBefore, title, Differences.between(textBefore, text));
    }

    public boolean isRetitled() {
        return !title.equals(titleBefore);
    }

    /** The changes of the text, in its order. */
    public List<Change> ofText() {
        var changed = differences.passages().stream()
                .filter(passage -> !passage.isSame())
                .toList();
        return IntStream.range(0, changed.size())
                .mapToObj(index -> new Change(index + 1, new Differences(List.of(changed.get(index)))))
                .toList();
    }

    int count() {
        return ofText().size() + (isRetitled() ? 1 : 0);
    }

    /** How many of these numbers there are. */
    int countOf(Collection<Integer> numbers) {
        var title = isRetitled() && numbers.contains(TITLE) ? 1 : 0;
        return title
                + (int) ofText().stream()
                        .filter(change -> numbers.contains(change.number()))
                        .count();
    }

    String titleWith(Collection<Integer> numbers) {
        return numbers.contains(TITLE) ? title : titleBefore;
    }

    /** The text that it is based on, with only these changes. */
    String textWith(Collection<Integer> numbers) {
        var number = new int[1];
        return differences.passages().stream()
                .map(passage ->
                        passage.isSame() || !numbers.contains(++number[0]) ? passage.textBefore() : passage.textAfter())
                .collect(Collectors.joining());
    }
}
