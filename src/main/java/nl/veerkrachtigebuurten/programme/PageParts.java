package nl.veerkrachtigebuurten.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What all modules show on a public page, in their order. */
@Component
public class PageParts {

    private final List<PagePart> modules;

    PageParts(List<PagePart> modules) {
        this.modules = modules;
    }

    /** @param page which page it is: {@code part -> part.on(pillar)} */
    public List<PagePart.Part> that(Function<PagePart, Optional<PagePart.Part>> page) {
        return modules.stream().map(page).flatMap(Optional::stream).toList();
    }
}
