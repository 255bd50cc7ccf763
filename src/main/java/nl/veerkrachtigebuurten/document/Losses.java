package nl.veerkrachtigebuurten.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nl.veerkrachtigebuurten.document.Loss.Kind;

/** Counts what cannot be kept, by the block of the text in which it stood. */
final class Losses {

    private record Found(Kind kind, int block) {}

    private final List<Found> all = new ArrayList<>();
    private final List<Kind> met = new ArrayList<>();

    void add(Kind kind) {
        met.add(kind);
    }

    /** What was met since the last time stood in this block of the text. */
    void stoodIn(int block) {
        met.forEach(kind -> all.add(new Found(kind, block)));
        met.clear();
    }

    /** What belongs to no block, but to the document as a whole. */
    void add(Kind kind, int count) {
        for (var number = 0; number < count; number++) {
            all.add(new Found(kind, -1));
        }
    }

    /** @param titles of the chapter in which each block stands */
    List<Loss> in(List<String> titles) {
        var counts = new LinkedHashMap<Loss, Integer>();
        all.stream().sorted(Comparator.comparing(Found::block)).forEach(found -> {
            var last = Math.min(found.block(), titles.size() - 1);
            counts.merge(new Loss(found.kind(), last < 0 ? "" : titles.get(last), 1), 1, Integer::sum);
        });
        return counts.entrySet().stream()
                .map(entry -> new Loss(entry.getKey().kind(), entry.getKey().chapter(), entry.getValue()))
                .toList();
    }
}
