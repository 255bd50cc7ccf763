package nl.veerkrachtigebuurten.assembly;

import java.util.Optional;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.FindingPart;
import nl.veerkrachtigebuurten.buurtscan.Sight;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a finding: the bijeenkomst at which it was heard. */
@Component
@Order(4)
class AssemblyPart implements FindingPart {

    private final Assemblies assemblies;
    private final AssemblyFindings heard;
    private final Rights rights;

    AssemblyPart(Assemblies assemblies, AssemblyFindings heard, Rights rights) {
        this.assemblies = assemblies;
        this.heard = heard;
        this.rights = rights;
    }

    @Override
    public Optional<Part> on(Finding finding) {
        return rights.member()
                .flatMap(member -> heard.at(finding).flatMap(id -> assemblies.seen(id, Sight.of(member))))
                .map(assembly -> new Part("assembly/finding-part", assembly));
    }
}
