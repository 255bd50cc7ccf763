package nl.veerkrachtigebuurten.adoption;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.writing.Differences;
import org.jspecify.annotations.Nullable;

/** What differs between two states of a plan: only the chapters that differ. */
record Comparison(List<Change> changes) {

    /** A chapter in one state of a plan. */
    record Text(long chapterId, String slug, int revision, String title, String text) {

        static Text of(FrozenChapter frozen) {
            return new Text(frozen.chapter().id(), frozen.slug(), frozen.revision(), frozen.title(), frozen.text());
        }
    }

    /** A chapter that differs; without a before it came, without an after it went. */
    record Change(@Nullable Text before, @Nullable Text after, Differences differences) {

        static Change between(@Nullable Text before, @Nullable Text after) {
            return new Change(before, after, Differences.between(textOf(before), textOf(after)));
        }

        private static String textOf(@Nullable Text text) {
            return text == null ? "" : text.text();
        }

        public String slug() {
            return either().slug();
        }

        public String title() {
            return either().title();
        }

        public boolean isRenamed() {
            return before != null && after != null && !before.title().equals(after.title());
        }

        /** In how many places it differs; a chapter that came or went is one. */
        public long places() {
            if (before == null || after == null) {
                return 1;
            }
            var passages = differences.passages().stream();
            return passages.filter(passage -> !passage.isSame()).count() + (isRenamed() ? 1 : 0);
        }

        private Text either() {
            return requireNonNull(after == null ? before : after);
        }
    }

    /** A chapter of which both have the same revision is the same: what may differ then was only live in it. */
    static Comparison between(List<Text> before, List<Text> after) {
        var stayedOrCame = after.stream()
                .filter(text -> !isSame(find(text, before), text))
                .map(text -> Change.between(find(text, before), text));
        var went = before.stream().filter(text -> find(text, after) == null).map(text -> Change.between(text, null));
        return new Comparison(Stream.concat(stayedOrCame, went)
                .filter(change -> change.places() > 0)
                .toList());
    }

    public long places() {
        return changes.stream().mapToLong(Change::places).sum();
    }

    private static boolean isSame(@Nullable Text before, Text after) {
        return before != null && before.revision() == after.revision();
    }

    private static @Nullable Text find(Text text, List<Text> texts) {
        return texts.stream()
                .filter(other -> other.chapterId() == text.chapterId())
                .findFirst()
                .orElse(null);
    }
}
