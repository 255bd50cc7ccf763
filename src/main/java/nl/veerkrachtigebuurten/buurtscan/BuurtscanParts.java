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
    private final FindingNumbers numbers;
    private final Rights rights;

    BuurtscanParts(Buurtscans scans, FindingNumbers numbers, Rights rights) {
        this.scans = scans;
        this.numbers = numbers;
        this.rights = rights;
    }

    /** For anybody, so the figures only. */
    @Override
    public Optional<Part> on(Neighbourhood neighbourhood) {
        var figures = numbers.inNeighbourhood(neighbourhood.id());
        return figures.kinds().isEmpty()
                ? Optional.empty()
                : Optional.of(new Part("buurtscan/neighbourhood-part", figures));
    }

    /** For those who read findings: in which scans some touch the pillar, and how many. */
    @Override
    public Optional<Part> on(Pillar pillar) {
        return rights.member()
                .filter(member -> member.may(READ_FINDINGS))
                .map(member -> numbers.touching(pillar.id(), member))
                .filter(touching -> !touching.isEmpty())
                .map(touching -> new Part("buurtscan/pillar-part", new Touching(pillar.slug(), inScans(touching))));
    }

    private Map<Buurtscan, Figure> inScans(Map<Long, Figure> numbers) {
        var inScans = new LinkedHashMap<Buurtscan, Figure>();
        for (var scan : scans.findAllByOrderByYearDescSlug()) {
            if (numbers.containsKey(scan.id())) {
                inScans.put(scan, numbers.getOrDefault(scan.id(), Figure.FEW));
            }
        }
        return inScans;
    }

    /** How many findings touch a pillar, by scan. */
    record Touching(String pillar, Map<Buurtscan, Figure> scans) {}
}
