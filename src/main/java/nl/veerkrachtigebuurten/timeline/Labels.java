package nl.veerkrachtigebuurten.timeline;

import java.util.ArrayList;
import java.util.List;
import nl.veerkrachtigebuurten.timeline.Timeline.Heap;
import nl.veerkrachtigebuurten.timeline.Timeline.Label;
import nl.veerkrachtigebuurten.timeline.Timeline.Mark;

/**
 * The labels of one track, in levels below and above it in turn. Within a level a label ends where the station of the
 * next one begins, so that no two can overlap. As few levels as it takes to write every label out.
 */
final class Labels {

    /** Where text stands on, from the track: below, above, second below, second above. */
    private static final double[] LEVELS = {26, -17, 41, -32};

    private static final int[] TRIES = {1, 2, 4};
    private static final double BETWEEN = 10;
    private static final double END = Timeline.WIDTH - 2;

    private final List<Heap> heaps;
    private final List<Words> words;
    private final List<Label> labels = new ArrayList<>();
    private final int levels;

    private Labels(List<Heap> heaps, List<Words> words, int levels) {
        this.heaps = heaps;
        this.words = words;
        this.levels = levels;
        for (var index = 0; index < heaps.size(); index++) {
            labels.add(label(index));
        }
    }

    static Labels around(List<Heap> heaps, Wording wording) {
        var words = heaps.stream().map(heap -> Words.of(heap.stops(), wording)).toList();
        for (var levels : TRIES) {
            var labels = new Labels(heaps, words, levels);
            if (levels == 4 || labels.labels.stream().noneMatch(Label::shortened)) {
                return labels;
            }
        }
        throw new IllegalStateException();
    }

    /** The room that the track needs above it. */
    double above() {
        return levels == 1 ? 20 : levels == 2 ? 36 : 50;
    }

    /** The room that the track needs below it. */
    double below() {
        return levels == 4 ? 52 : 38;
    }

    List<Mark> marksAt(double y) {
        var marks = new ArrayList<Mark>();
        for (var index = 0; index < heaps.size(); index++) {
            var heap = heaps.get(index);
            marks.add(new Mark(heap.x(), y, heap.stops(), labels.get(index).movedTo(y)));
        }
        return marks;
    }

    private Label label(int index) {
        var heap = heaps.get(index);
        var from =
                index < levels ? Timeline.LEFT - 10 : labels.get(index - levels).right() + BETWEEN;
        var next = index + levels;
        var until = next < heaps.size() ? heaps.get(next).x() - BETWEEN - BETWEEN : END;
        var room = Math.max(0, until - from);
        var fitting = words.get(index).within(room);
        var width = Math.min(room, fitting.width());
        var left = Math.max(from, Math.min(heap.x() - width / 2, until - width));
        return new Label(fitting.text(), fitting.note(), left, width, LEVELS[index % levels], fitting.shortened());
    }
}
