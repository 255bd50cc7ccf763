package nl.veerkrachtigebuurten.difference;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import nl.veerkrachtigebuurten.routekaart.RoutekaartPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** On top of the routekaart: what one can compare it with. */
@Component
@Order(20)
class DifferencePart implements RoutekaartPart {

    private static final int MOST = 3;

    private final Baselines baselines;
    private final Rights rights;

    DifferencePart(Baselines baselines, Rights rights) {
        this.baselines = baselines;
        this.rights = rights;
    }

    /** @param baselines the newest of them */
    record Ways(List<Baseline> baselines, boolean member) {}

    @Override
    public Optional<Part> on(MultiValueMap<String, String> asked) {
        var newest = baselines.standing().stream().limit(MOST).toList();
        return Optional.of(
                new Part("difference/ways", new Ways(newest, rights.member().isPresent())));
    }
}
