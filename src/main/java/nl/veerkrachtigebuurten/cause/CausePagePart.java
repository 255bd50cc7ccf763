package nl.veerkrachtigebuurten.cause;

import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.PagePart;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** For members: the causes of a pillar or a buurt. Visitors see nothing of it. */
@Component
@Order(ProgrammePart.BUURTSCAN + 1)
class CausePagePart implements PagePart {

    private static final Limit FIRST = Limit.of(6);

    private final Causes causes;
    private final Rights rights;

    CausePagePart(Causes causes, Rights rights) {
        this.causes = causes;
        this.rights = rights;
    }

    /**
     * @param filter what of the address of the list shows all of them
     * @param map what of the address of the root map shows them
     */
    record Content(List<Cause> causes, long total, String filter, String of) {}

    @Override
    public Optional<Part> on(Pillar pillar) {
        return part(() -> new Content(
                causes.ofPillar(pillar.id(), FIRST), causes.countOfPillar(pillar.id()), "pijler", pillar.slug()));
    }

    @Override
    public Optional<Part> on(Neighbourhood neighbourhood) {
        return part(() -> new Content(
                causes.ofNeighbourhood(neighbourhood.id(), FIRST),
                causes.countOfNeighbourhood(neighbourhood.id()),
                "buurt",
                neighbourhood.slug()));
    }

    private Optional<Part> part(Supplier<Content> content) {
        return rights.may(READ_CAUSES.name())
                ? Optional.of(content.get())
                        .filter(shown -> shown.total() > 0)
                        .map(shown -> new Part("cause/page-part", shown))
                : Optional.empty();
    }
}
