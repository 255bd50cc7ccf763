package nl.veerkrachtigebuurten.milestonefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.routekaart.Excerpt;
import nl.veerkrachtigebuurten.routekaart.Excerpts;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.seats.Seat;
import nl.veerkrachtigebuurten.seats.Seats;
import org.springframework.stereotype.Component;

/** Holds the rows of a file against what is stored now, in a few queries however many rows there are. */
@Component
class Previews {

    private final KeptRows rows;
    private final Excerpts excerpts;
    private final Seats seats;
    private final Pillars pillars;
    private final Neighbourhoods neighbourhoods;
    private final Clock clock;

    Previews(
            KeptRows rows,
            Excerpts excerpts,
            Seats seats,
            Pillars pillars,
            Neighbourhoods neighbourhoods,
            Clock clock) {
        this.rows = rows;
        this.excerpts = excerpts;
        this.seats = seats;
        this.pillars = pillars;
        this.neighbourhoods = neighbourhoods;
        this.clock = clock;
    }

    Preview of(MilestoneImport file, Member member) {
        var columns = file.columns();
        if (columns == null) {
            throw new RefusedException("milestonefile.refused.columns");
        }
        var kept = rows.of(file);
        if (kept.isEmpty()) {
            return new Preview(file, List.of());
        }
        var reading = new RowReading(file, columns, kept.get(0), known(member));
        return new Preview(file, kept.stream().skip(1).map(reading::read).toList());
    }

    private Known known(Member member) {
        var milestones = excerpts.all(Excerpt.WHOLE);
        var standing =
                milestones.stream().filter(milestone -> !milestone.isDropped()).toList();
        return new Known(
                milestones.stream().collect(Collectors.toMap(BaseEntity::id, Function.identity())),
                Known.by(Milestone::title, standing),
                Known.by(Seat::name, seats.findAllByOrderById()),
                Known.by(Pillar::name, pillars.findAllByOrderByPosition()),
                Known.by(Neighbourhood::name, neighbourhoods.findAllByOrderByName()),
                member,
                LocalDate.now(clock));
    }
}
