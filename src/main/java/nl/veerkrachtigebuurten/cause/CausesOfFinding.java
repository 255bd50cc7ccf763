package nl.veerkrachtigebuurten.cause;

import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.FindingPart;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Shows on the page of a finding what it points at. */
@Component
@Order(10)
class CausesOfFinding implements FindingPart {

    private static final Limit MOST = Limit.of(20);

    private final Causes causes;
    private final Rights rights;

    CausesOfFinding(Causes causes, Rights rights) {
        this.causes = causes;
        this.rights = rights;
    }

    record Content(Finding finding, List<Cause> causes) {}

    @Override
    public Optional<Part> on(Finding finding) {
        return rights.may(READ_CAUSES.name()) && !finding.isWithdrawn()
                ? Optional.of(
                        new Part("cause/finding-part", new Content(finding, causes.pointedAtBy(finding.id(), MOST))))
                : Optional.empty();
    }
}
