package nl.veerkrachtigebuurten.writing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeChunk.ConflictState;

/** Two people's changes in the words of one block, joined; where they touch, the words of both stand in a row. */
record Wording(String text, boolean touches) {

    private static final Pattern TOKENS = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|.", Pattern.DOTALL);
    private static final int BASE = 0;

    static Wording of(String base, String theirs, String mine) {
        var merged =
                new MergeAlgorithm(new HistogramDiff()).merge(Items.BY_TEXT, items(base), items(theirs), items(mine));
        var joined = new Joined();
        for (var chunk : merged) {
            if (chunk.getConflictState() != ConflictState.BASE_CONFLICTING_RANGE) {
                joined.add(
                        chunk,
                        merged.getSequences().get(chunk.getSequenceIndex()).text(chunk.getBegin(), chunk.getEnd()));
            }
        }
        return new Wording(joined.text.toString(), merged.containsConflicts() || joined.touches);
    }

    private static Items items(String text) {
        List<String> tokens =
                TOKENS.matcher(text).results().map(MatchResult::group).toList();
        return new Items(tokens);
    }

    /** Changes of both with only a space between them touch as well: together the words may say what nobody meant. */
    private static final class Joined {

        private final StringBuilder text = new StringBuilder();
        private int changer = BASE;
        private boolean touches;

        void add(MergeChunk chunk, String words) {
            var who = chunk.getSequenceIndex();
            if (who != BASE) {
                touches |= changer != BASE && changer != who;
                changer = who;
            } else if (!words.isBlank()) {
                changer = BASE;
            }
            if (chunk.getConflictState() == ConflictState.NEXT_CONFLICTING_RANGE) {
                separate(words);
            }
            text.append(words);
        }

        private void separate(String words) {
            var glued = !text.isEmpty()
                    && !words.isEmpty()
                    && !Character.isWhitespace(text.charAt(text.length() - 1))
                    && !Character.isWhitespace(words.charAt(0));
            if (glued) {
                text.append(' ');
            }
        }
    }
}
