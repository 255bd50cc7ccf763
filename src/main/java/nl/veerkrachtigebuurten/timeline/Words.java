package nl.veerkrachtigebuurten.timeline;

import java.util.List;

/** What a label would say if there were room, measured once; and as much of it as fits. */
final class Words {

    /** Between a title and its note. */
    static final double GAP = 7;

    private static final double LONGEST_TITLE = 380;
    private static final double LONGEST_HEAP = 250;

    private final String text;
    private final List<String> notes;
    private final double longest;
    private final double width;

    private Words(String text, List<String> notes, double longest) {
        this.text = text;
        this.notes = notes;
        this.longest = longest;
        this.width = TextWidth.of(text);
    }

    static Words of(List<Stop> stops, Wording wording) {
        if (stops.size() > 1) {
            return new Words(wording.heap(stops), List.of(), LONGEST_HEAP);
        }
        var stop = stops.get(0);
        return new Words(stop.title(), List.of(stop.note(), stop.shortNote()), LONGEST_TITLE);
    }

    /** @param shortened whether more room would have let it say more */
    record Fitting(String text, String note, double width, boolean shortened) {}

    Fitting within(double room) {
        var title = width <= longest ? text : TextWidth.fit(text, longest);
        var its = width <= longest ? width : TextWidth.of(title);
        if (its > room) {
            var cut = TextWidth.fit(text, room);
            return new Fitting(cut, "", TextWidth.of(cut), true);
        }
        for (var note : notes) {
            var all = note.isEmpty() ? its : its + GAP + TextWidth.of(note);
            if (all <= room) {
                return new Fitting(title, note, all, !note.equals(notes.get(0)));
            }
        }
        return new Fitting(title, "", its, !notes.isEmpty());
    }
}
