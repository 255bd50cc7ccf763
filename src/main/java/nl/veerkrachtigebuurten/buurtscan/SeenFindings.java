package nl.veerkrachtigebuurten.buurtscan;

import java.util.Collection;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import org.springframework.stereotype.Component;

/** Lets other modules show findings, as far as somebody sees them. */
@Component
public class SeenFindings {

    private final Findings findings;

    SeenFindings(Findings findings) {
        this.findings = findings;
    }

    public List<Finding> of(Collection<Long> ids, Member member) {
        return ids.isEmpty() || !Sight.isGiven(member) ? List.of() : findings.seenOf(ids, Sight.of(member));
    }
}
