package nl.veerkrachtigebuurten.milestonefile;

import static nl.veerkrachtigebuurten.milestonefile.MilestoneColumn.*;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.sheet.SheetRow;

/** What the headings of another program's file most likely mean, in Dutch and English. */
record ForeignHeadings(SheetRow head) {

    /** In this order: a column that was taken is not looked at again. */
    private static final Map<MilestoneColumn, List<String>> NAMES = new EnumMap<>(Map.of(
            TITLE,
            List.of(
                    "onderwerp",
                    "subject",
                    "taaknaam",
                    "task name",
                    "titel",
                    "title",
                    "naam",
                    "name",
                    "mijlpaal",
                    "taak",
                    "task"),
            MOMENT,
            List.of("moment", "wanneer", "when"),
            EARLIEST,
            List.of("begindatum", "startdatum", "start date", "start", "begin", "vroegst"),
            LATEST,
            List.of(
                    "einddatum",
                    "finish date",
                    "due date",
                    "effective date",
                    "end date",
                    "finish",
                    "einde",
                    "due",
                    "deadline",
                    "datum",
                    "date",
                    "laatst"),
            BELONGS,
            List.of(
                    "pijler",
                    "pillar",
                    "hoort bij",
                    "thema",
                    "categorie",
                    "category",
                    "bovenliggend",
                    "parent",
                    "summary task",
                    "project"),
            OWNER,
            List.of(
                    "eigenaar",
                    "owner",
                    "rol",
                    "verantwoordelijke",
                    "responsible",
                    "accountable",
                    "toegewezen aan",
                    "assignee",
                    "assigned to",
                    "resource names"),
            NEIGHBOURHOOD,
            List.of("buurt", "neighbourhood", "wijk", "locatie", "location"),
            WHY,
            List.of(
                    "waarom",
                    "why",
                    "omschrijving",
                    "beschrijving",
                    "description",
                    "notities",
                    "notes",
                    "opmerkingen")));

    private static final List<String> FLAGS = List.of("milestone", "tracker", "type", "soort", "mijlpaal?");

    Columns guess() {
        var places = new EnumMap<MilestoneColumn, Integer>(MilestoneColumn.class);
        var taken = new HashSet<Integer>();
        NAMES.forEach((column, names) -> names.stream()
                .flatMap(name -> place(name).stream())
                .filter(place -> !taken.contains(place))
                .findFirst()
                .ifPresent(place -> {
                    places.put(column, place);
                    taken.add(place);
                }));
        return new Columns(places);
    }

    /** The column that tells whether a row is a milestone, among tasks that are not. */
    Optional<Integer> flag() {
        return FLAGS.stream().flatMap(name -> place(name).stream()).findFirst();
    }

    private Optional<Integer> place(String name) {
        return IntStream.range(0, head.cells().size())
                .filter(place -> Known.folded(head.at(place)).equals(name))
                .boxed()
                .findFirst();
    }
}
