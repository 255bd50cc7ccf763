package nl.veerkrachtigebuurten.planline;

import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.seats.Bodies;
import nl.veerkrachtigebuurten.seats.BodyKind;
import org.springframework.stereotype.Component;

/** Tells who translates the lines of a plan that some are waiting. */
@Component
class LineDesk implements Desk {

    private final PlanLines lines;
    private final Bodies bodies;
    private final Clock clock;

    LineDesk(PlanLines lines, Bodies bodies, Clock clock) {
        this.lines = lines;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public List<Errand> waitingFor(Member member) {
        var pillars = pillarsOf(member);
        return pillars.isEmpty()
                ? List.of()
                : lines.waiting(ids(pillars)).stream()
                        .limit(10)
                        .map(this::errand)
                        .toList();
    }

    private Set<Long> pillarsOf(Member member) {
        var pillars = new HashSet<>(member.idsOf(Scope.Kind.PILLAR, Permission.TRANSLATE_LINES));
        var tables = member.idsOf(Scope.Kind.BODY, Permission.TRANSLATE_LINES);
        if (!tables.isEmpty()) {
            bodies.findByKindOrderById(BodyKind.EXPERT_TABLE).stream()
                    .filter(table -> tables.contains(table.id()))
                    .flatMap(table -> table.pillars().stream())
                    .forEach(pillar -> pillars.add(pillar.id()));
        }
        return pillars;
    }

    private Errand errand(WaitingLines waiting) {
        return new Errand(
                "planline.errand",
                waiting.title(),
                "/plannen/regels?plan=" + waiting.plan(),
                "planline.errand.verb",
                "planline.errand.why",
                List.of(
                        waiting.count(),
                        Duration.between(waiting.since(), clock.instant()).toDays()));
    }
}
