package nl.veerkrachtigebuurten.writing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts two editions of the same blocks together, block by block. */
final class Joining {

    /** Beyond so many words times changes, nobody waits for a block to be joined by word. */
    private static final long MOST_WORK = 20_000_000;

    private final List<Block> base;
    private final Edition theirs;
    private final Edition mine;
    private final StringBuilder text = new StringBuilder();
    private final List<Conflict> conflicts = new ArrayList<>();

    private Joining(List<Block> base, Edition theirs, Edition mine) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
    }

    static Merge of(List<Block> base, List<Block> theirs, List<Block> mine) {
        var joining = new Joining(base, Edition.of(base, theirs), Edition.of(base, mine));
        for (var index = 0; index < base.size(); index++) {
            joining.joinMoved(index);
        }
        joining.mine.leaveOut(joining.theirs);
        return joining.join();
    }

    private Merge join() {
        for (var index = 0; index < base.size(); index++) {
            joinAdded(theirs.added(index), mine.added(index));
            joinKept(base.get(index), theirs.kept(index), mine.kept(index));
        }
        joinAdded(theirs.added(base.size()), mine.added(base.size()));
        return new Merge(text.toString(), List.copyOf(conflicts));
    }

    /** A block that was moved takes along what the other did to it; moved by both, it stands where they put it. */
    private void joinMoved(int index) {
        var theirsMoved = theirs.moved(index, mine);
        var mineMoved = mine.moved(index, theirs);
        if (theirsMoved != null) {
            var own = mineMoved == null ? mine.kept(index) : mineMoved;
            theirs.replace(theirsMoved, joinTwo(base.get(index), theirsMoved, own));
            leave(mine, index, mineMoved);
        } else if (mineMoved != null) {
            mine.replace(mineMoved, joinTwo(base.get(index), theirs.kept(index), mineMoved));
            leave(theirs, index, null);
        }
    }

    private static void leave(Edition edition, int index, @Nullable Block moved) {
        if (moved != null) {
            edition.remove(moved);
        } else if (edition.kept(index) != null) {
            edition.giveUp(index);
        }
    }

    /** What both added at the same place stands there once. */
    private void joinAdded(List<Block> theirs, List<Block> mine) {
        var start = common(theirs, mine, 0, true);
        var end = common(theirs, mine, start, false);
        theirs.subList(0, start).forEach(this::put);
        var others = theirs.subList(start, theirs.size() - end);
        var own = mine.subList(start, mine.size() - end);
        others.forEach(this::put);
        own.forEach(this::put);
        if (!others.isEmpty() && !own.isEmpty()) {
            var both = new ArrayList<>(others);
            both.addAll(own);
            conflicts.add(new Conflict("", Block.join(others), Block.join(own), Block.join(both)));
        }
        theirs.subList(theirs.size() - end, theirs.size()).forEach(this::put);
    }

    private void joinKept(Block before, @Nullable Block theirs, @Nullable Block mine) {
        var isGone = theirs == null || mine == null;
        var left = textOf(theirs) + textOf(mine);
        if (!isGone || !left.isEmpty() && !left.equals(before.text())) {
            put(new Block(leadOf(before, theirs, mine), joinTwo(before, theirs, mine)));
        }
    }

    private static String leadOf(Block before, @Nullable Block theirs, @Nullable Block mine) {
        if (theirs == null || mine == null) {
            return before.lead();
        }
        return theirs.lead().equals(before.lead()) ? mine.lead() : theirs.lead();
    }

    /** The words of a block that at least one still has. */
    private String joinTwo(Block before, @Nullable Block theirs, @Nullable Block mine) {
        if (theirs != null && mine != null) {
            return joinWords(before, theirs, mine);
        }
        var left = textOf(theirs) + textOf(mine);
        conflicts.add(new Conflict(before.text(), textOf(theirs), textOf(mine), left));
        return left;
    }

    private String joinWords(Block before, Block theirs, Block mine) {
        if (theirs.saysAs(before) || theirs.saysAs(mine)) {
            return mine.text();
        }
        if (mine.saysAs(before)) {
            return theirs.text();
        }
        if (areEdits(before, theirs, mine)) {
            var wording = Wording.of(before.text(), theirs.text(), mine.text());
            if (wording.touches()) {
                conflicts.add(new Conflict(before.text(), theirs.text(), mine.text(), wording.text()));
            }
            return wording.text();
        }
        var both = theirs.text() + mine.leadInside() + mine.text();
        conflicts.add(new Conflict(before.text(), theirs.text(), mine.text(), both));
        return both;
    }

    private static boolean areEdits(Block before, Block theirs, Block mine) {
        var their = Likeness.of(before, theirs);
        var my = Likeness.of(before, mine);
        var work = (long) (their.before() + their.after() + my.after()) * (their.changes() + my.changes());
        return their.isEdit() && my.isEdit() && work < MOST_WORK;
    }

    private void put(Block block) {
        text.append(text.isEmpty() ? "" : block.leadInside()).append(block.text());
    }

    private static int common(List<Block> left, List<Block> right, int from, boolean fromStart) {
        var most = Math.min(left.size(), right.size()) - from;
        var count = 0;
        while (count < most && at(left, from, count, fromStart).saysAs(at(right, from, count, fromStart))) {
            count++;
        }
        return fromStart ? from + count : count;
    }

    private static Block at(List<Block> blocks, int from, int count, boolean fromStart) {
        return blocks.get(fromStart ? from + count : blocks.size() - 1 - count);
    }

    private static String textOf(@Nullable Block block) {
        return block == null ? "" : block.text();
    }
}
