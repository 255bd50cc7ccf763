package nl.veerkrachtigebuurten.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jgit.diff.HistogramDiff;
import org.jspecify.annotations.Nullable;

/** What a writer made of the blocks of a text: each kept, changed or gone, and what was added before and after them. */
final class Edition {

    /** Blocks with fewer words than this say too little to be known again at another place. */
    private static final int TELLING = 3;

    private final List<Block> base;
    /** Texts of blocks that both have, and only once: wherever such a block stands, it is the same one. */
    private final Set<String> once;

    private final List<@Nullable Block> kept;
    private final List<List<Block>> added;

    private Edition(List<Block> base, Set<String> once) {
        this.base = base;
        this.once = once;
        this.kept = new ArrayList<>(Collections.nCopies(base.size(), null));
        this.added = IntStream.rangeClosed(0, base.size())
                .<List<Block>>mapToObj(gap -> new ArrayList<>())
                .collect(Collectors.toList());
    }

    static Edition of(List<Block> base, List<Block> made) {
        var once = textsOnceIn(base);
        once.retainAll(textsOnceIn(made));
        var edition = new Edition(base, once);
        var before = 0;
        var after = 0;
        for (var edit : new HistogramDiff().diff(Items.BY_TEXT, items(base), items(made))) {
            while (before < edit.getBeginA()) {
                edition.kept.set(before++, made.get(after++));
            }
            edition.pair(before, edit.getEndA(), made.subList(after, edit.getEndB()));
            before = edit.getEndA();
            after = edit.getEndB();
        }
        while (before < base.size()) {
            edition.kept.set(before++, made.get(after++));
        }
        return edition;
    }

    private void pair(int begin, int end, List<Block> made) {
        var next = 0;
        var partners = Partners.of(base.subList(begin, end), made, once);
        for (var index = begin; index < end; index++) {
            var partner = partners[index - begin];
            if (partner >= 0) {
                added.get(index).addAll(made.subList(next, partner));
                kept.set(index, made.get(partner));
                next = partner + 1;
            }
        }
        added.get(end).addAll(made.subList(next, made.size()));
    }

    /** The block as it is now; null when it is gone. */
    @Nullable
    Block kept(int index) {
        return kept.get(index);
    }

    /** What came before the block at an index, or after the last. */
    List<Block> added(int gap) {
        return added.get(gap);
    }

    /** Where a block that is gone from its place stands now: the added one that is most like it. */
    @Nullable
    Block moved(int index, Edition other) {
        var block = base.get(index);
        if (kept.get(index) != null) {
            return null;
        }
        var goneInBoth = other.kept.get(index) == null;
        return added.stream()
                .flatMap(List::stream)
                .filter(found -> isMoved(block, found, goneInBoth))
                .max(Comparator.comparingDouble(
                        found -> Likeness.of(block, found).score()))
                .orElse(null);
    }

    private boolean isMoved(Block block, Block found, boolean goneInBoth) {
        if (once.contains(block.text())) {
            return found.saysAs(block);
        }
        return isTelling(block) && Likeness.of(block, found).isSame(goneInBoth);
    }

    /** Leaves a block as it was, because the other's edition has it elsewhere, with what was done to it here. */
    void giveUp(int index) {
        kept.set(index, base.get(index));
    }

    void remove(Block addition) {
        added.forEach(blocks -> blocks.removeIf(block -> block == addition));
    }

    void replace(Block addition, String words) {
        added.forEach(blocks -> blocks.replaceAll(block -> block == addition ? block.saying(words) : block));
    }

    /** What the other added or moved as well, stands at the other's place only. */
    void leaveOut(Edition other) {
        var doubled =
                other.added.stream().flatMap(List::stream).map(Block::text).collect(Collectors.toSet());
        for (var gap = 0; gap < added.size(); gap++) {
            var there = other.added.get(gap).stream().map(Block::text).collect(Collectors.toSet());
            added.get(gap)
                    .removeIf(block ->
                            isTelling(block) && doubled.contains(block.text()) && !there.contains(block.text()));
        }
    }

    private static Set<String> textsOnceIn(List<Block> blocks) {
        return blocks.stream().collect(Collectors.groupingBy(Block::text, Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() == 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isTelling(Block block) {
        return block.words().size() >= TELLING;
    }

    private static Items items(List<Block> blocks) {
        return new Items(blocks.stream().map(Block::text).toList());
    }
}
