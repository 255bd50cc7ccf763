package nl.veerkrachtigebuurten.deferral;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.CausePart;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** On the page of a cause: why it is not taken up, and where one says so. */
@Component
@Order(6)
class DeferralPart implements CausePart {

    private static final Limit MOST = Limit.of(20);

    private final Deferrals deferrals;
    private final Rights rights;

    DeferralPart(Deferrals deferrals, Rights rights) {
        this.deferrals = deferrals;
        this.rights = rights;
    }

    /** @param said what was said of it, the last first; it no longer counts once something is done */
    record Content(Cause cause, List<Deferral> said, boolean takenUp, boolean mayDefer) {

        public boolean isDeferred() {
            return !takenUp && !said.isEmpty();
        }
    }

    @Override
    public Optional<Part> on(Cause cause) {
        var content = new Content(
                cause,
                deferrals.findByCauseIdOrderByIdDesc(cause.id(), MOST),
                deferrals.isTakenUp(cause.id()),
                rights.may(Permission.DEFER_CAUSES.name(), cause));
        return content.said().isEmpty() && (content.takenUp() || !content.mayDefer())
                ? Optional.empty()
                : Optional.of(new Part("deferral/cause-part", content));
    }
}
