package nl.veerkrachtigebuurten.timeline;

import java.util.List;
import java.util.Locale;

/** The words of a drawing, and where a heap of stations leads to. */
public interface Wording {

    /** What the drawing is, as a whole. */
    String title();

    /** At the line of today. */
    String today();

    /** So many stations that stand too close to be told apart. */
    String heap(int number);

    /** Where one sees them apart. */
    String hrefOf(List<Stop> heap);

    Locale locale();
}
