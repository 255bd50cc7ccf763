package nl.veerkrachtigebuurten.platform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A page of a list that is read from a place in it, forwards or back, and whether there is more on either side. */
public record Slice<T>(List<T> rows, boolean hasPrevious, boolean hasNext) {

    /**
     * @param found one more than the page holds, where there is more; those nearest to the place first
     * @param size how many a page holds
     * @param backwards whether they stand before the place
     * @param fromStart whether the place is the beginning of the list
     */
    public static <T> Slice<T> of(List<T> found, int size, boolean backwards, boolean fromStart) {
        var more = found.size() > size;
        var rows = new ArrayList<>(more ? found.subList(0, size) : found);
        if (backwards) {
            Collections.reverse(rows);
        }
        return rows.isEmpty()
                ? new Slice<>(rows, false, false)
                : new Slice<>(rows, backwards ? more : !fromStart, backwards || more);
    }

    public T first() {
        return rows.get(0);
    }

    public T last() {
        return rows.get(rows.size() - 1);
    }
}
