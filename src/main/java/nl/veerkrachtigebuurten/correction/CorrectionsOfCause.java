package nl.veerkrachtigebuurten.correction;

import java.util.Optional;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.CausePart;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on the page of a cause what was taken back, by whom and why. */
@Component
@Order(90)
class CorrectionsOfCause implements CausePart {

    private final Corrections corrections;
    private final Rights rights;

    CorrectionsOfCause(Corrections corrections, Rights rights) {
        this.corrections = corrections;
        this.rights = rights;
    }

    @Override
    public Optional<Part> on(Cause cause) {
        return rights.member()
                .map(member -> corrections.of(cause.id(), member))
                .filter(all -> !all.isEmpty())
                .map(all -> new Part("correction/corrections", all));
    }
}
