package nl.veerkrachtigebuurten.designsession;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_DESIGN_SESSIONS;
import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.FindingPart;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.CausePart;
import nl.veerkrachtigebuurten.intervention.Intervention;
import nl.veerkrachtigebuurten.intervention.InterventionPart;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Shows with a finding, a cause and an intervention in which design sessions they were, and takes the first two to one. */
@Component
@Order(40)
class SessionsBeside implements FindingPart, CausePart, InterventionPart {

    private static final Limit FEW = Limit.of(5);
    private static final Limit MOST = Limit.of(20);

    private final DesignSessions sessions;
    private final Rights rights;

    SessionsBeside(DesignSessions sessions, Rights rights) {
        this.sessions = sessions;
        this.rights = rights;
    }

    /**
     * @param planned to which it can still be taken, under this parameter
     */
    record Content(
            List<DesignSession> sessions,
            List<DesignSession> planned,
            String parameter,
            @Nullable Long id) {}

    @Override
    public Optional<Part> on(Finding finding) {
        return rights.may(READ_CAUSES.name()) && !finding.isWithdrawn()
                ? part(sessions.ofFinding(finding.id()), "bevinding", finding.id())
                : Optional.empty();
    }

    @Override
    public Optional<Part> on(Cause cause) {
        return part(sessions.ofCause(cause.id()), "oorzaak", cause.id());
    }

    @Override
    public Optional<Part> on(Intervention intervention) {
        return part(sessions.ofIntervention(intervention.id(), MOST), "interventie", null);
    }

    private Optional<Part> part(List<DesignSession> in, String parameter, @Nullable Long id) {
        var planned = id != null && rights.may(EDIT_DESIGN_SESSIONS.name())
                ? sessions.planned(FEW).stream()
                        .filter(session -> in.stream().noneMatch(session::isSameAs))
                        .toList()
                : List.<DesignSession>of();
        return in.isEmpty() && planned.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part("designsession/part", new Content(in, planned, parameter, id)));
    }
}
