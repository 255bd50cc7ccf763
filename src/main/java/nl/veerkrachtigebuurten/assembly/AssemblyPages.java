package nl.veerkrachtigebuurten.assembly;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.buurtscan.Buurtscan;
import nl.veerkrachtigebuurten.buurtscan.Buurtscans;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.SeenFindings;
import nl.veerkrachtigebuurten.buurtscan.Sight;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Gathers what the pages of bijeenkomsten show, as far as somebody sees findings. */
@Component
class AssemblyPages {

    private static final Limit MOST = Limit.of(200);

    private final Buurtscans scans;
    private final Assemblies assemblies;
    private final AssemblyFindings heard;
    private final SeenFindings findings;

    AssemblyPages(Buurtscans scans, Assemblies assemblies, AssemblyFindings heard, SeenFindings findings) {
        this.scans = scans;
        this.assemblies = assemblies;
        this.heard = heard;
        this.findings = findings;
    }

    Buurtscan scan(String slug) {
        return scans.at(slug);
    }

    Map<String, Object> index(String slug, Member member) {
        var scan = scans.at(slug);
        var shown = assemblies.of(slug, Sight.of(member), MOST);
        return Map.of("scan", scan, "assemblies", shown, "numbers", heard.numbers(shown));
    }

    Map<String, Object> show(String slug, long id, Member member) {
        var assembly = assemblies.seen(slug, id, Sight.of(member)).orElseThrow(NotFoundException::new);
        return Map.of("assembly", assembly, "findings", findings.of(heard.of(assembly), member));
    }

    /** What a bijeenkomst was written down with, by the key of each line. */
    Map<UUID, String> said(Assembly assembly, Member member) {
        return findings.all(heard.of(assembly), member).stream().collect(toMap(Finding::key, Finding::words));
    }

    /** What this very form made before. */
    Optional<Assembly> madeBy(AssemblyForm form, Member member) {
        return assemblies.madeBy(form.submission(), member.personId());
    }
}
