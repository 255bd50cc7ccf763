package nl.veerkrachtigebuurten.buurtscan;

import static java.util.stream.Collectors.toMap;
import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;
import static nl.veerkrachtigebuurten.access.Permission.READ_FINDINGS;

import java.util.Map;
import nl.veerkrachtigebuurten.access.Member;
import org.springframework.stereotype.Component;

/**
 * How many findings there are: for the team as they are counted now, for whoever wrote some the own ones, for everybody
 * else what was released this month.
 */
@Component
class FindingNumbers {

    private final FindingTallies tallies;
    private final ReleasedFigures released;

    FindingNumbers(FindingTallies tallies, ReleasedFigures released) {
        this.tallies = tallies;
        this.released = released;
    }

    /** Whether numbers stay within the team, or are about what one wrote oneself. */
    boolean areCounted(Member member) {
        return member.may(EDIT_FINDINGS) || !member.may(READ_FINDINGS);
    }

    Figures of(Buurtscan scan, Member member) {
        return areCounted(member)
                ? Figures.counted(tallies.of(scan, Sight.of(member)))
                : released.now().of(scan.id());
    }

    /** Of each scan, by its id. */
    Map<Long, Figure> totals(Member member) {
        return areCounted(member)
                ? counted(tallies.totals(Sight.of(member)))
                : released.now().byScan(null);
    }

    /** Of each scan, by its id, how many touch a pillar. */
    Map<Long, Figure> touching(long pillarId, Member member) {
        return areCounted(member)
                ? counted(tallies.touching(pillarId, Sight.of(member)))
                : released.now().byScan(pillarId);
    }

    /** For anybody. */
    PublicFigures inNeighbourhood(long neighbourhoodId) {
        return released.now().inNeighbourhood(neighbourhoodId);
    }

    private static Map<Long, Figure> counted(Map<Long, Integer> numbers) {
        return numbers.entrySet().stream().collect(toMap(Map.Entry::getKey, it -> Figure.of(it.getValue())));
    }
}
