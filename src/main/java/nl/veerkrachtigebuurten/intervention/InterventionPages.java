package nl.veerkrachtigebuurten.intervention;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_INTERVENTIONS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.cause.Causes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of an intervention shows. */
@Component
@Transactional(readOnly = true)
class InterventionPages {

    private static final Limit MOST = Limit.of(100);

    private final Interventions interventions;
    private final InterventionStatements statements;
    private final Causes causes;
    private final Doings doings;
    private final List<InterventionPart> parts;

    InterventionPages(
            Interventions interventions,
            InterventionStatements statements,
            Causes causes,
            Doings doings,
            ObjectProvider<InterventionPart> parts) {
        this.interventions = interventions;
        this.statements = statements;
        this.causes = causes;
        this.doings = doings;
        this.parts = parts.orderedStream().toList();
    }

    Map<String, Object> show(long id, Member member) {
        var intervention = interventions.withAll(id);
        return Map.of(
                "intervention",
                intervention,
                "statements",
                statements.findByInterventionIdOrderByIdDesc(id, MOST),
                "actions",
                doings.of(intervention, member),
                "parts",
                parts.stream()
                        .map(part -> part.on(intervention))
                        .flatMap(Optional::stream)
                        .toList());
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
