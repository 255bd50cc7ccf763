package nl.veerkrachtigebuurten.writing;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What differs between two texts, by word within the lines that changed. The texts are plain: escape them when shown. */
public record Differences(List<Passage> passages) {

    private static final Pattern LINES = Pattern.compile("[^\n]*\n|[^\n]+");
    private static final Pattern TOKENS = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|.", Pattern.DOTALL);
    /** Beyond so many pairs to compare, a stretch counts as replaced: nobody reads such a difference by word. */
    private static final long MOST_PAIRS = 16_000_000;

    public static Differences between(String before, String after) {
        var passages = new ArrayList<Passage>();
        for (var stretch : stretches(split(LINES, before), split(LINES, after))) {
            passages.add(
                    stretch.same()
                            ? Passage.same(String.join("", stretch.before()))
                            : byWord(String.join("", stretch.before()), String.join("", stretch.after())));
        }
        return new Differences(List.copyOf(passages));
    }

    public boolean isNone() {
        return passages.stream().allMatch(Passage::isSame);
    }

    private static Passage byWord(String before, String after) {
        var left = new ArrayList<Words>();
        var right = new ArrayList<Words>();
        for (var stretch : withoutLoneSpaces(stretches(split(TOKENS, before), split(TOKENS, after)))) {
            add(left, String.join("", stretch.before()), !stretch.same());
            add(right, String.join("", stretch.after()), !stretch.same());
        }
        return new Passage(List.copyOf(left), List.copyOf(right));
    }

    private static void add(List<Words> words, String text, boolean changed) {
        var last = words.isEmpty() ? null : words.get(words.size() - 1);
        if (last != null && last.changed() == changed) {
            words.set(words.size() - 1, new Words(last.text() + text, changed));
        } else if (!text.isEmpty()) {
            words.add(new Words(text, changed));
        }
    }

    /** A space that stayed between two changed words is no island: the words read as one change. */
    private static List<Stretch> withoutLoneSpaces(List<Stretch> stretches) {
        var result = new ArrayList<Stretch>();
        for (var index = 0; index < stretches.size(); index++) {
            var stretch = stretches.get(index);
            var inside = index > 0 && index < stretches.size() - 1;
            var lone = inside
                    && stretch.same()
                    && String.join("", stretch.before()).isBlank();
            result.add(lone ? new Stretch(false, stretch.before(), stretch.after()) : stretch);
        }
        return result;
    }

    /** Both lists cut into stretches that are the same and stretches that differ, in turn. */
    private static List<Stretch> stretches(List<String> before, List<String> after) {
        var start = commonStart(before, after);
        var end = commonEnd(before, after, start);
        var result = new ArrayList<Stretch>();
        addSame(result, before.subList(0, start));
        addChanged(result, before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        addSame(result, before.subList(before.size() - end, before.size()));
        return result;
    }

    private static void addSame(List<Stretch> stretches, List<String> parts) {
        if (!parts.isEmpty()) {
            stretches.add(new Stretch(true, parts, parts));
        }
    }

    private static void addChanged(List<Stretch> stretches, List<String> before, List<String> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            stretches.add(new Stretch(false, before, after));
            return;
        }
        var went = new ArrayList<String>();
        var came = new ArrayList<String>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                flush(stretches, went, came);
                addSame(stretches, delta.getSource().getLines());
            } else {
                went.addAll(delta.getSource().getLines());
                came.addAll(delta.getTarget().getLines());
            }
        }
        flush(stretches, went, came);
    }

    private static void flush(List<Stretch> stretches, List<String> went, List<String> came) {
        if (!went.isEmpty() || !came.isEmpty()) {
            stretches.add(new Stretch(false, List.copyOf(went), List.copyOf(came)));
            went.clear();
            came.clear();
        }
    }

    private static int commonStart(List<String> before, List<String> after) {
        var most = Math.min(before.size(), after.size());
        var start = 0;
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        return start;
    }

    private static int commonEnd(List<String> before, List<String> after, int start) {
        var most = Math.min(before.size(), after.size()) - start;
        var end = 0;
        while (end < most && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return end;
    }

    private static List<String> split(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private record Stretch(boolean same, List<String> before, List<String> after) {}
}
