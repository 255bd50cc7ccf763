package nl.veerkrachtigebuurten.perspective;

import static nl.veerkrachtigebuurten.access.Permission.STATE_PERSPECTIVES;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.CausePart;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import nl.veerkrachtigebuurten.programme.PartnerOrganisation;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Shows on the page of a cause how each partner looks at it, side by side, and where they differ. */
@Component
@Order(30)
class PerspectivesOfCause implements CausePart {

    private static final Limit MOST = Limit.of(20);

    private final Perspectives perspectives;
    private final DifferencesOfView differences;
    private final PartnerOrganisations partners;
    private final Rights rights;

    PerspectivesOfCause(
            Perspectives perspectives, DifferencesOfView differences, PartnerOrganisations partners, Rights rights) {
        this.perspectives = perspectives;
        this.differences = differences;
        this.partners = partners;
        this.rights = rights;
    }

    /** @param own the organisations for which whoever reads it may speak */
    record Content(
            Cause cause, List<Perspective> perspectives, List<Difference> differences, List<PartnerOrganisation> own) {}

    @Override
    public Optional<Part> on(Cause cause) {
        var own = rights.member()
                .map(member -> member.idsOf(Scope.Kind.PARTNER, STATE_PERSPECTIVES))
                .orElse(Set.of());
        return Optional.of(new Part(
                "perspective/cause-part",
                new Content(
                        cause,
                        perspectives.lastOfEach(cause.id()),
                        differences.findByCauseIdOrderByIdDesc(cause.id(), MOST),
                        own.isEmpty() ? List.of() : partners.findAllById(own))));
    }
}
