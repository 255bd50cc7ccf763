package nl.veerkrachtigebuurten.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.veerkrachtigebuurten.platform.Annotations;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all modules show beside or below the text of a plan, in their order. */
@Component
class PlanParts {

    private final List<PlanPart> modules;

    PlanParts(ObjectProvider<PlanPart> modules) {
        this.modules = modules.orderedStream().toList();
    }

    /** @param page which page it is: {@code part -> part.on(chapter)} */
    List<Part> that(Function<PlanPart, Optional<Part>> page) {
        return modules.stream().map(page).flatMap(Optional::stream).toList();
    }

    Annotations in(Chapter chapter, String text) {
        return modules.stream().map(part -> part.in(chapter, text)).reduce(Annotations.NONE, Annotations::and);
    }
}
