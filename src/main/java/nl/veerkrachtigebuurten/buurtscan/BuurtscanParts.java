package nl.veerkrachtigebuurten.buurtscan;

import static nl.veerkrachtigebuurten.access.Permission.READ_FINDINGS;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.PagePart;
import nl.veerkrachtigebuurten.programme.Pillar;
import org.springframework.stereotype.Component;

/** What the pages of buurten and pillars tell of findings. */
@Component
class BuurtscanParts implements PagePart {

    private final Buurtscans scans;
    private final FindingTallies tallies;
    private final Rights rights;

    BuurtscanParts(Buurtscans scans, FindingTallies tallies, Rights rights) {
        this.scans = scans;
        this.tallies = tallies;
        this.rights = rights;
    }

    /** For anybody, so the figures only. */
    @Override
    public Optional<Part> on(Neighbourhood neighbourhood) {
        var figures = PublicFigures.of(tallies.inNeighbourhood(neighbourhood.id()));
        return figures.kinds().isEmpty()
                ? Optional.empty()
                : Optional.of(new Part("buurtscan/neighbourhood-part", figures));
    }

    /** For those who read findings: in which scans some touch the pillar, and how many. */
    @Override
    public Optional<Part> on(Pillar pillar) {
        return rights.member()
                .filter(member -> member.may(READ_FINDINGS))
                .map(member -> tallies.touching(pillar.id(), Sight.of(member)))
                .filter(numbers -> !numbers.isEmpty())
                .map(numbers -> new Part("buurtscan/pillar-part", new Touching(pillar.slug(), inScans(numbers))));
    }

    private Map<Buurtscan, Integer> inScans(Map<Long, Integer> numbers) {
        var inScans = new LinkedHashMap<Buurtscan, Integer>();
        for (var scan : scans.findAllByOrderByYearDescSlug()) {
            if (numbers.containsKey(scan.id())) {
                inScans.put(scan, numbers.getOrDefault(scan.id(), 0));
            }
        }
        return inScans;
    }

    /** How many findings touch a pillar, by scan. */
    record Touching(String pillar, Map<Buurtscan, Integer> scans) {}
}
