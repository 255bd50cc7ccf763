package nl.veerkrachtigebuurten.assembly;

import static nl.veerkrachtigebuurten.access.Permission.ADD_FINDINGS;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.buurtscan.Buurtscan;
import nl.veerkrachtigebuurten.buurtscan.FindingService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AssemblyService {

    private final Assemblies assemblies;
    private final AssemblyFindings heard;
    private final FindingService findings;
    private final Clock clock;

    AssemblyService(Assemblies assemblies, AssemblyFindings heard, FindingService findings, Clock clock) {
        this.assemblies = assemblies;
        this.heard = heard;
        this.findings = findings;
        this.clock = clock;
    }

    /** All of it or nothing. */
    @Requires(ADD_FINDINGS)
    Assembly record(Buurtscan scan, AssemblyForm form, Author author) {
        var assembly = assemblies.save(new Assembly(scan, form, author, clock.instant()));
        form.findings().forEach(finding -> heard.put(assembly, findings.add(scan, finding, author)));
        return assembly;
    }
}
