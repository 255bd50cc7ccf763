package nl.veerkrachtigebuurten.intervention;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_INTERVENTIONS;
import static nl.veerkrachtigebuurten.access.Permission.READ_ACTIONS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.cause.Causes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of an intervention shows. */
@Component
@Transactional(readOnly = true)
class InterventionPages {

    private static final Limit MOST = Limit.of(100);
    private static final String ACTIONS = """
            select a.id, a.title, a.state from action a
            where a.serves_line_id = :line or a.serves_milestone_id in
                (select milestone_id from intervention_milestone where intervention_id = :id)
            order by a.due, a.id limit 20""";

    private final Interventions interventions;
    private final InterventionStatements statements;
    private final Causes causes;
    private final JdbcClient database;
    private final List<InterventionPart> parts;

    InterventionPages(
            Interventions interventions,
            InterventionStatements statements,
            Causes causes,
            JdbcClient database,
            ObjectProvider<InterventionPart> parts) {
        this.interventions = interventions;
        this.statements = statements;
        this.causes = causes;
        this.database = database;
        this.parts = parts.orderedStream().toList();
    }

    /** An action that serves the plan line or a milestone of an intervention. */
    public record ServingAction(long id, String title, String state) {}

    Map<String, Object> show(long id, Member member) {
        var intervention = interventions.withAll(id);
        return Map.of(
                "intervention",
                intervention,
                "statements",
                statements.findByInterventionIdOrderByIdDesc(id, MOST),
                "actions",
                member.mayEverywhere(READ_ACTIONS) ? actions(intervention) : List.of(),
                "parts",
                parts.stream()
                        .map(part -> part.on(intervention))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private List<ServingAction> actions(Intervention intervention) {
        return database.sql(ACTIONS)
                .param(
                        "line",
                        intervention.line() == null ? 0L : intervention.line().id())
                .param("id", intervention.id())
                .query((row, number) -> new ServingAction(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** A new form that already says what the member most often wants. */
    InterventionForm firstForm(@Nullable Long causeId, Member member) {
        var cause = Optional.ofNullable(causeId).flatMap(causes::findById);
        return new InterventionForm(
                "",
                "",
                null,
                List.copyOf(member.idsOf(Scope.Kind.PILLAR, EDIT_INTERVENTIONS)),
                null,
                cause.map(it -> List.of(it.title())).orElse(List.of()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                member.seatIds().stream().min(Long::compare).orElse(0L),
                null);
    }
}
