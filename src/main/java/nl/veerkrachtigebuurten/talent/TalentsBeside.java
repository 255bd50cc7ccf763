package nl.veerkrachtigebuurten.talent;

import static java.util.stream.Collectors.toMap;
import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.FindingPart;
import nl.veerkrachtigebuurten.buurtscan.SeenFindings;
import nl.veerkrachtigebuurten.intervention.Intervention;
import nl.veerkrachtigebuurten.intervention.InterventionPart;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Shows with an intervention which talents and initiatives can help, and with those where they can. */
@Component
@Order(20)
class TalentsBeside implements InterventionPart, FindingPart {

    private static final Limit MOST = Limit.of(40);

    private final TalentMatches matches;
    private final SeenFindings findings;
    private final Rights rights;

    TalentsBeside(TalentMatches matches, SeenFindings findings, Rights rights) {
        this.matches = matches;
        this.findings = findings;
        this.rights = rights;
    }

    /** @param findings those of the matches that whoever reads it sees, by id */
    record OfIntervention(Intervention intervention, List<TalentMatch> matches, Map<Long, Finding> findings) {}

    @Override
    public Optional<Part> on(Intervention intervention) {
        var made = matches.ofIntervention(intervention.id(), MOST);
        var ids = made.stream().map(TalentMatch::findingId).toList();
        var seen = rights.member().map(member -> findings.of(ids, member)).orElse(List.of()).stream()
                .collect(toMap(Finding::id, finding -> finding));
        var shown = made.stream()
                .filter(match -> seen.containsKey(match.findingId()))
                .toList();
        return Optional.of(new Part("talent/intervention-part", new OfIntervention(intervention, shown, seen)));
    }

    @Override
    public Optional<Part> on(Finding finding) {
        if (!Talents.isOne(finding.kind()) || !rights.may(READ_CAUSES.name())) {
            return Optional.empty();
        }
        return Optional.of(matches.ofFinding(finding.id(), MOST))
                .filter(found -> !found.isEmpty())
                .map(found -> new Part("talent/finding-part", found));
    }
}
