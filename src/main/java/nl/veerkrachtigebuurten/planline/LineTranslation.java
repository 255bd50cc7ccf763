package nl.veerkrachtigebuurten.planline;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Rights;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A line of which an action was made is translated; whoever made the action did it. */
@Component
class LineTranslation {

    private final PlanLines lines;
    private final LineSteps steps;
    private final Rights rights;
    private final Clock clock;

    LineTranslation(PlanLines lines, LineSteps steps, Rights rights, Clock clock) {
        this.lines = lines;
        this.steps = steps;
        this.rights = rights;
        this.clock = clock;
    }

    @EventListener
    void translate(LineServed served) {
        var line = lines.get(served.lineId());
        if (line.state().isUntranslated()) {
            rights.member()
                    .ifPresent(member ->
                            steps.save(line.step(LineState.TRANSLATED, served.action(), member, clock.instant())));
        }
    }
}
