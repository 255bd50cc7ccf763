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
    private final List<Label> labels = new ArrayList<>();
    private final int levels;

    private Labels(List<Heap> heaps, int levels, Wording wording) {
        this.heaps = heaps;
        this.levels = levels;
        for (var index = 0; index < heaps.size(); index++) {
            labels.add(label(index, wording));
        }
    }

    static Labels around(List<Heap> heaps, Wording wording) {
        for (var levels : TRIES) {
            var labels = new Labels(heaps, levels, wording);
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
            var label = labels.get(index);
            var there = new Label(label.text(), label.left(), label.width(), y + label.y(), label.shortened());
            marks.add(new Mark(heap.x(), heap.stops(), there));
        }
        return marks;
    }

    private Label label(int index, Wording wording) {
        var heap = heaps.get(index);
        var text = heap.stops().size() == 1 ? heap.stops().get(0).title() : wording.heap(heap.stops());
        var from =
                index < levels ? Timeline.LEFT - 10 : labels.get(index - levels).right() + BETWEEN;
        var next = index + levels;
        var until = next < heaps.size() ? heaps.get(next).x() - BETWEEN - BETWEEN : END;
        var room = Math.max(0, until - from);
        var fitting = TextWidth.fit(text, Math.min(room, longest(heap)));
        var width = Math.min(room, TextWidth.of(fitting));
        var left = Math.max(from, Math.min(heap.x() - width / 2, until - width));
        return new Label(fitting, left, width, LEVELS[index % levels], !fitting.equals(text) && room < longest(heap));
    }

    private static double longest(Heap heap) {
        return heap.stops().size() == 1 ? 262 : 190;
    }
}
