package nl.veerkrachtigebuurten.step;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

enum Direction {
    UP,
    DOWN;

    /** The list with the one meant changed places with its neighbour; at an end it stays. */
    <T> List<T> move(List<T> all, Predicate<T> meant) {
        var moved = new ArrayList<>(all);
        for (var at = 0; at < moved.size(); at++) {
            var to = this == UP ? at - 1 : at + 1;
            if (meant.test(moved.get(at))) {
                if (to >= 0 && to < moved.size()) {
                    Collections.swap(moved, at, to);
                }
                return moved;
            }
        }
        return moved;
    }
}
