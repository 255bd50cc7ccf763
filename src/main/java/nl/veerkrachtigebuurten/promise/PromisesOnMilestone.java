package nl.veerkrachtigebuurten.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.MilestonePart;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Shows on the page of a milestone what the reports on it promised. */
@Component
@Order(50)
class PromisesOnMilestone implements MilestonePart {

    private final Promises promises;
    private final Clock clock;

    PromisesOnMilestone(Promises promises, Clock clock) {
        this.promises = promises;
        this.clock = clock;
    }

    record Content(List<Promise> promises, LocalDate today) {}

    @Override
    public Optional<Part> on(Milestone milestone) {
        var made = promises.ofMilestone(milestone.id(), Limit.of(50));
        return made.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part("promise/milestone-part", new Content(made, LocalDate.now(clock))));
    }
}
