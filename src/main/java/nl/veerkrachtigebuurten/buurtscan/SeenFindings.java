package nl.veerkrachtigebuurten.buurtscan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.platform.Among;
import org.springframework.stereotype.Component;

/** Lets other modules show findings, as far as somebody sees them. */
@Component
public class SeenFindings {

    private final Findings findings;

    SeenFindings(Findings findings) {
        this.findings = findings;
    }

    /** One of a scan, whether it counts or was withdrawn. */
    public Optional<Finding> at(String scan, long id, Member member) {
        return findings.seen(scan, id, Sight.of(member));
    }

    /** Those of these that count. */
    public List<Finding> of(Collection<Long> ids, Member member) {
        return ids.isEmpty() || !Sight.isGiven(member) ? List.of() : findings.seenOf(Among.ids(ids), Sight.of(member));
    }

    /** All of these, also what was withdrawn. */
    public List<Finding> all(Collection<Long> ids, Member member) {
        return ids.isEmpty() || !Sight.isGiven(member)
                ? List.of()
                : findings.seenAmong(Among.ids(ids), Sight.of(member));
    }
}
