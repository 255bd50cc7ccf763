package nl.veerkrachtigebuurten.cause;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.SeenFindings;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.Pillars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms of causes offer to choose from, and what was chosen. */
@Component
class CauseChoices {

    private static final int MOST_FINDINGS = 100;

    private final Pillars pillars;
    private final Neighbourhoods neighbourhoods;
    private final SeenFindings findings;

    CauseChoices(Pillars pillars, Neighbourhoods neighbourhoods, SeenFindings findings) {
        this.pillars = pillars;
        this.neighbourhoods = neighbourhoods;
        this.findings = findings;
    }

    public List<Pillar> pillars() {
        return pillars.findAllByOrderByPosition();
    }

    public List<Neighbourhood> neighbourhoods() {
        return neighbourhoods.findAllByOrderByName();
    }

    List<Pillar> pillars(Collection<Long> ids) {
        return pillars.findAllById(ids);
    }

    List<Neighbourhood> neighbourhoods(Collection<Long> ids) {
        return neighbourhoods.findAllById(ids);
    }

    /** Those of these findings that the member sees. */
    List<Finding> findings(@Nullable List<Long> ids, Member member) {
        return ids == null
                ? List.of()
                : findings.of(
                        ids.stream()
                                .filter(Objects::nonNull)
                                .limit(MOST_FINDINGS)
                                .toList(),
                        member);
    }
}
