package nl.veerkrachtigebuurten.consequence;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.CausePart;
import nl.veerkrachtigebuurten.cause.Causes;
import nl.veerkrachtigebuurten.platform.Among;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Shows on the page of a cause what leads to it, what it leads to, and whether that goes round. */
@Component
@Order(10)
class CausalLinksOfCause implements CausePart {

    private static final Limit MOST = Limit.of(40);

    private final CausalLinks links;
    private final Circles circles;
    private final Causes causes;

    CausalLinksOfCause(CausalLinks links, Circles circles, Causes causes) {
        this.links = links;
        this.circles = circles;
        this.causes = causes;
    }

    /** @param circle the causes of a circle in their order, the first one again at its end */
    record Content(Cause cause, List<CausalLink> from, List<CausalLink> to, List<Cause> circle) {}

    @Override
    public Optional<Part> on(Cause cause) {
        return Optional.of(new Part(
                "consequence/cause-part",
                new Content(cause, links.to(cause.id(), MOST), links.of(cause.id(), MOST), circle(cause))));
    }

    private List<Cause> circle(Cause cause) {
        var ids = circles.through(cause.id());
        if (ids.isEmpty()) {
            return List.of();
        }
        var byId = causes.newestFirst(Among.ids(ids)).stream().collect(toMap(Cause::id, one -> one));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
