package nl.veerkrachtigebuurten.cause;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;
import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.util.Collection;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets what points at causes go along with findings that go on in others. */
@Service
@Transactional
public class EvidenceService {

    private final Indications indications;
    private final Clock clock;

    EvidenceService(Indications indications, Clock clock) {
        this.indications = indications;
        this.clock = clock;
    }

    /** What a finding points at, its successors point at too, as certainly, by the word of whoever says so. */
    @Requires(EDIT_FINDINGS)
    public void carry(long findingId, Collection<Long> successors, Member by) {
        var signature = Signature.of(by, clock);
        for (var pointing : indications.of(findingId)) {
            var cause = pointing.cause();
            var known = indications.known(cause.id(), ids(successors));
            successors.stream()
                    .filter(successor -> !known.contains(successor))
                    .forEach(successor ->
                            indications.save(Indication.finding(cause, successor, pointing.certainty(), signature)));
        }
    }
}
