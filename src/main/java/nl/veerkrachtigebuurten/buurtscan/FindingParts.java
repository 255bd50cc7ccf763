package nl.veerkrachtigebuurten.buurtscan;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all modules show on the page of a finding, in their order. */
@Component("findingParts")
class FindingParts {

    private final ObjectProvider<FindingPart> modules;

    FindingParts(ObjectProvider<FindingPart> modules) {
        this.modules = modules;
    }

    public List<Part> on(Finding finding) {
        return modules.orderedStream()
                .map(module -> module.on(finding))
                .flatMap(Optional::stream)
                .toList();
    }
}
