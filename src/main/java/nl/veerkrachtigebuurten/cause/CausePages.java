package nl.veerkrachtigebuurten.cause;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.platform.Among;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a cause shows. */
@Component
@Transactional(readOnly = true)
class CausePages {

    private static final Limit MOST = Limit.of(40);

    private final Causes causes;
    private final Indications indications;
    private final CauseChoices choices;
    private final List<CausePart> parts;

    CausePages(Causes causes, Indications indications, CauseChoices choices, ObjectProvider<CausePart> parts) {
        this.causes = causes;
        this.indications = indications;
        this.choices = choices;
        this.parts = parts.orderedStream().toList();
    }

    /**
     * What points at a cause, as far as somebody sees it.
     *
     * @param findings the newest of them, by id
     * @param pointing the links of the findings
     * @param typed figures and sources
     * @param total how many findings point at it; none where it is too few to tell
     */
    record Evidence(
            Map<Long, Finding> findings,
            List<Indication> pointing,
            List<Indication> typed,
            @Nullable Integer total) {}

    Map<String, Object> show(long id, Member member) {
        var cause = causes.get(id);
        return Map.of(
                "cause",
                cause,
                "evidence",
                evidence(id, member),
                "parts",
                parts.stream()
                        .map(part -> part.on(cause))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Evidence evidence(long id, Member member) {
        var pointing = indications.findByCauseIdAndKindOrderByIdDesc(id, EvidenceKind.FINDING, MOST);
        var ids = pointing.stream().map(Indication::findingId).toList();
        var seen = choices.findings(ids, member).stream().collect(toMap(Finding::id, finding -> finding));
        var total = indications.countFindings(id);
        return new Evidence(
                seen,
                pointing.stream()
                        .filter(link -> seen.containsKey(link.findingId()))
                        .toList(),
                indications.ofKinds(id, Among.names(EvidenceKind.TYPED), MOST),
                total == 0 ? Integer.valueOf(0) : Pointing.told(total, member));
    }
}
