package nl.veerkrachtigebuurten.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tracks laid out over a period: where each station, heap of stations and label stands. */
final class Timeline {

    static final double WIDTH = 1240;
    static final double LEFT = 132;
    static final double RIGHT = WIDTH - 64;
    static final double TOP = 60;
    /** Stations nearer to each other than this are one heap. */
    static final double APART = 27;

    /** A text beside a mark, with a note behind it; its box is {@code width} wide and stands on {@code y}. */
    record Label(String text, String note, double left, double width, double y, boolean shortened) {

        Label movedTo(double track) {
            return new Label(text, note, left, width, track + y, shortened);
        }

        double right() {
            return left + width;
        }

        double middle() {
            return left + width / 2;
        }
    }

    /** One station, or a heap of them, with its label. */
    record Mark(double x, double y, List<Stop> stops, Label label) {

        boolean isHeap() {
            return stops.size() > 1;
        }
    }

    /** A track at its height. */
    record Row(Track track, double y, double top, double bottom, List<Mark> marks) {}

    private final Period period;
    private final List<Row> rows = new ArrayList<>();
    private final double bottom;

    private Timeline(List<Track> tracks, Period period, Wording wording) {
        this.period = period;
        var top = TOP;
        for (var track : tracks) {
            var heaps = heaps(track);
            var labels = Labels.around(heaps, wording);
            var y = top + labels.above();
            rows.add(new Row(track, y, top, y + labels.below(), labels.marksAt(y)));
            top = y + labels.below();
        }
        bottom = top;
    }

    static Timeline of(List<Track> tracks, Period period, Wording wording) {
        return new Timeline(tracks, period, wording);
    }

    Period period() {
        return period;
    }

    List<Row> rows() {
        return rows;
    }

    double height() {
        return bottom + 12;
    }

    double bottom() {
        return bottom;
    }

    /** The place of a day; of one outside the period, the nearest end. */
    double x(LocalDate day) {
        var days = ChronoUnit.DAYS.between(period.from(), period.nearest(day));
        return LEFT + (days + 0.5) / period.days() * (RIGHT - LEFT);
    }

    /** Stations in order of time, those that stand too close together as one. */
    private List<Heap> heaps(Track track) {
        var heaps = new ArrayList<Heap>();
        track.stops().stream().sorted(Comparator.comparing(Stop::at)).forEach(stop -> {
            heaps.add(new Heap(x(stop.at()), List.of(stop)));
            while (heaps.size() > 1 && last(heaps, 1).x() - last(heaps, 2).x() < APART) {
                var later = heaps.remove(heaps.size() - 1);
                heaps.add(heaps.remove(heaps.size() - 1).with(later));
            }
        });
        return heaps;
    }

    private static Heap last(List<Heap> heaps, int back) {
        return heaps.get(heaps.size() - back);
    }

    /** Stations at one place: the middle of where they stand. */
    record Heap(double x, List<Stop> stops) {

        Heap with(Heap other) {
            var all = new ArrayList<>(stops);
            all.addAll(other.stops);
            return new Heap((x * stops.size() + other.x * other.stops.size()) / all.size(), all);
        }
    }
}
