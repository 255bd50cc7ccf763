package nl.veerkrachtigebuurten.writing;

import java.util.List;

/**
 * What two people made of one text, joined: by block, and by word within a block that both changed. No word that either
 * of them wrote is left out of the text, and none is there twice.
 *
 * @param conflicts the places where the changes touch; there the text has the words of both
 */
public record Merge(String text, List<Conflict> conflicts) {

    public static Merge of(String base, String theirs, String mine) {
        if (theirs.equals(base) || theirs.equals(mine)) {
            return new Merge(mine, List.of());
        }
        if (mine.equals(base)) {
            return new Merge(theirs, List.of());
        }
        return Joining.of(Block.of(base), Block.of(theirs), Block.of(mine));
    }

    /** Whether nobody has to look at it. */
    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
