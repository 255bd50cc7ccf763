package nl.veerkrachtigebuurten.experttable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.planline.LinePart;
import nl.veerkrachtigebuurten.planline.PlanLine;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import nl.veerkrachtigebuurten.seats.Body;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Shows on the page of a plan line the actions that it was translated into, and where another one is made. */
@Component
class ActionsOfLine implements LinePart {

    private static final Limit MOST = Limit.of(50);

    private final Actions actions;
    private final ExpertTables tables;
    private final Rights rights;

    ActionsOfLine(Actions actions, ExpertTables tables, Rights rights) {
        this.actions = actions;
        this.tables = tables;
        this.rights = rights;
    }

    /** @param makers the tables of the line's pillar that whoever reads it makes actions for */
    record Content(PlanLine line, List<Action> actions, List<Body> makers, LocalDate today) {}

    @Override
    public Optional<Part> on(PlanLine line) {
        return rights.member()
                .filter(member -> member.mayEverywhere(Permission.READ_ACTIONS))
                .map(member -> new Content(
                        line,
                        actions.ofLine(line.id(), MOST),
                        tables.keptBy(member).stream()
                                .filter(table -> table.pillars().stream()
                                        .anyMatch(pillar -> pillar.isSameAs(
                                                line.chapter().plan().pillar())))
                                .toList(),
                        tables.today()))
                .map(content -> new Part("experttable/line-part", content));
    }
}
