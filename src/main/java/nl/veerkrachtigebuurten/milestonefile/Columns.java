package nl.veerkrachtigebuurten.milestonefile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/** At which place of a file each column stands; a column that is not in it has none. */
record Columns(Map<MilestoneColumn, Integer> places) {

    /** By the headings of our own sheet. */
    static Columns of(SheetRow head) {
        var places = new EnumMap<MilestoneColumn, Integer>(MilestoneColumn.class);
        for (var place = 0; place < head.cells().size(); place++) {
            var at = place;
            MilestoneColumn.of(head.at(place)).ifPresent(column -> places.putIfAbsent(column, at));
        }
        return new Columns(places);
    }

    /** As {@link #written} wrote it. */
    static Columns read(String written) {
        var places = new EnumMap<MilestoneColumn, Integer>(MilestoneColumn.class);
        Arrays.stream(written.split(",")).filter(part -> !part.isEmpty()).forEach(part -> {
            var column = part.split("=");
            places.put(MilestoneColumn.valueOf(column[0]), Integer.valueOf(column[1]));
        });
        return new Columns(places);
    }

    String written() {
        return places.entrySet().stream()
                .map(place -> place.getKey() + "=" + place.getValue())
                .collect(Collectors.joining(","));
    }

    /** Whether it is our own sheet, in which a row says which milestone it is, and as it stood when. */
    boolean areOurs() {
        return places.keySet()
                .containsAll(List.of(MilestoneColumn.NUMBER, MilestoneColumn.VERSION, MilestoneColumn.TITLE));
    }

    boolean has(MilestoneColumn column) {
        return places.containsKey(column);
    }

    @Nullable
    Integer place(MilestoneColumn column) {
        return places.get(column);
    }

    String text(MilestoneColumn column, SheetRow row) {
        return row.at(places.getOrDefault(column, -1));
    }
}
