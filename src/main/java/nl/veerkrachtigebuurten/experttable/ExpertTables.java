package nl.veerkrachtigebuurten.experttable;

import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.planline.PlanLines;
import nl.veerkrachtigebuurten.planline.WaitingLines;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.seats.Appointments;
import nl.veerkrachtigebuurten.seats.Bodies;
import nl.veerkrachtigebuurten.seats.Body;
import nl.veerkrachtigebuurten.seats.BodyKind;
import org.springframework.stereotype.Component;

/** The bodies that are expert tables. */
@Component("expertTables")
class ExpertTables {

    private static final Set<Long> NONE = Set.of(0L);

    private final Bodies bodies;
    private final Appointments appointments;
    private final PlanLines lines;
    private final Clock clock;

    ExpertTables(Bodies bodies, Appointments appointments, PlanLines lines, Clock clock) {
        this.bodies = bodies;
        this.appointments = appointments;
        this.lines = lines;
        this.clock = clock;
    }

    List<Body> all() {
        return bodies.findByKindOrderById(BodyKind.EXPERT_TABLE);
    }

    /** The table at an address, with its pillars; where there is none, the reader gets a 404. */
    public Body at(String slug) {
        var body = bodies.at(slug);
        if (body.kind() != BodyKind.EXPERT_TABLE) {
            throw new NotFoundException();
        }
        return body;
    }

    /** The tables whose actions are a member's to keep. */
    List<Body> keptBy(Member member) {
        return member.may(Permission.EDIT_ACTIONS)
                ? all().stream()
                        .filter(table -> member.may(Permission.EDIT_ACTIONS, table.scopes()))
                        .toList()
                : List.of();
    }

    /** The same, for queries: never empty. */
    Set<Long> idsKeptBy(Member member) {
        var ids = keptBy(member).stream().map(Body::id).collect(Collectors.toUnmodifiableSet());
        return ids.isEmpty() ? NONE : ids;
    }

    /** How many lines of plans wait for a table to translate them. */
    long linesWaitingFor(Body table) {
        return lines.waiting(ids(table.pillars().stream().map(Pillar::id).toList())).stream()
                .mapToLong(WaitingLines::count)
                .sum();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Who holds which seat today. */
    Holders holders() {
        return Holders.in(appointments.namesOn(today()));
    }
}
