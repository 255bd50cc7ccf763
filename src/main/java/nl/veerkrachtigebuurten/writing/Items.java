package nl.veerkrachtigebuurten.writing;

import java.util.List;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** Words or blocks in a row, as the library compares them. */
final class Items extends Sequence {

    static final SequenceComparator<Items> BY_TEXT = new SequenceComparator<>() {

        @Override
        public boolean equals(Items left, int leftIndex, Items right, int rightIndex) {
            return left.texts.get(leftIndex).equals(right.texts.get(rightIndex));
        }

        @Override
        public int hash(Items items, int index) {
            return items.texts.get(index).hashCode();
        }
    };

    private final List<String> texts;

    Items(List<String> texts) {
        this.texts = texts;
    }

    @Override
    public int size() {
        return texts.size();
    }

    String text(int begin, int end) {
        return String.join("", texts.subList(begin, end));
    }
}
