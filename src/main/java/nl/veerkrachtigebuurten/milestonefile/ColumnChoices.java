package nl.veerkrachtigebuurten.milestonefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.seats.Seat;
import nl.veerkrachtigebuurten.seats.Seats;
import nl.veerkrachtigebuurten.sheet.SheetRow;
import org.springframework.stereotype.Component;

/** What one can choose from when one tells which column says what. */
@Component
class ColumnChoices {

    private final KeptRows rows;
    private final Pillars pillars;
    private final Seats seats;

    ColumnChoices(KeptRows rows, Pillars pillars, Seats seats) {
        this.rows = rows;
        this.pillars = pillars;
        this.seats = seats;
    }

    /** @param id what the form submits, {@code name} what one reads */
    record Choice(String id, String name) {}

    /** A file with its rows, the one with the headings first. */
    Sheet sheet(MilestoneImport file) {
        return new Sheet(file, rows.of(file));
    }

    /** What a file's own rows tell. */
    record Sheet(MilestoneImport file, List<SheetRow> kept) {

        ColumnForm form() {
            var said = file.columns();
            var headings = headings();
            return said == null
                    ? ColumnForm.of(headings.guess(), file, headings.flag().isPresent())
                    : ColumnForm.of(said, file, file.isOnlyMilestones());
        }

        /** The headings, each with the first thing that stands below it: that tells more. */
        List<Choice> columns() {
            return kept.isEmpty()
                    ? List.of()
                    : IntStream.range(0, kept.get(0).cells().size())
                            .mapToObj(place -> new Choice(String.valueOf(place), name(place)))
                            .toList();
        }

        private String name(int place) {
            var example = kept.stream()
                    .skip(1)
                    .map(row -> row.at(place))
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .map(text -> text.length() > 30 ? text.substring(0, 30).strip() + "…" : text);
            var heading = kept.get(0).at(place);
            return example.map(text -> heading + " (" + text + ")").orElse(heading);
        }

        boolean hasFlag() {
            return headings().flag().isPresent();
        }

        private ForeignHeadings headings() {
            return new ForeignHeadings(kept.isEmpty() ? new SheetRow(1, List.of()) : kept.get(0));
        }
    }

    /** Where this member may plan. */
    List<Choice> places(Member member) {
        var places = new ArrayList<Choice>();
        pillars.findAllByOrderByPosition().stream()
                .filter(pillar -> member.may(Permission.EDIT_MILESTONES, List.of(Scope.pillar(pillar.id()))))
                .forEach(pillar -> places.add(new Choice(pillar.name(), pillar.name())));
        var governance = ImportWords.lane(Milestone.Lane.GOVERNANCE);
        if (member.mayEverywhere(Permission.EDIT_MILESTONES)) {
            places.add(new Choice(governance, governance));
        }
        var participation = ImportWords.lane(Milestone.Lane.PARTICIPATION);
        if (member.may(Permission.EDIT_MILESTONES, List.of(Scope.participation()))) {
            places.add(new Choice(participation, participation));
        }
        return places;
    }

    List<Choice> owners() {
        return seats.findAllByOrderById().stream()
                .map(Seat::name)
                .distinct()
                .sorted()
                .map(name -> new Choice(name, name))
                .toList();
    }
}
