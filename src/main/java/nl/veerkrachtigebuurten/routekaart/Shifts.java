package nl.veerkrachtigebuurten.routekaart;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What one sees before a milestone shifts: shown once, and again where the moment is another one since. */
@Component
class Shifts {

    private final Milestones milestones;
    private final ObjectProvider<ShiftPart> parts;
    private final Clock clock;

    Shifts(Milestones milestones, ObjectProvider<ShiftPart> parts, Clock clock) {
        this.milestones = milestones;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * @param to the words of the moment to come; null where it stays
     * @param seen the words of the moment of which one saw what it moves
     */
    List<Part> before(long id, @Nullable String to, @Nullable String seen) {
        if (to == null || to.equals(seen)) {
            return List.of();
        }
        var milestone = milestones.get(id);
        var moment = Moment.of(to, LocalDate.now(clock));
        return milestone.shiftsTo(moment)
                ? parts.orderedStream()
                        .map(part -> part.before(milestone, moment))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }
}
