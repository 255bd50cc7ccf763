package nl.veerkrachtigebuurten.timeline;

import java.util.List;
import java.util.Locale;

/** The words of a drawing, and where a heap of stations leads to. */
public interface Wording {

    /** What the drawing is, as a whole. */
    String title();

    /** At the line of today. */
    String today();

    /** The whole of a station in words, for the pointer and for who listens. */
    String about(Stop stop);

    /** What stations that stand too close together are called as one. */
    String heap(List<Stop> heap);

    /** Where one sees them apart. */
    String hrefOf(List<Stop> heap);

    Locale locale();
}
