package nl.veerkrachtigebuurten.plan;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.platform.Annotations;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all modules show beside, below and within the text of a plan, in their order. */
@Component
class PlanParts {

    private final List<PlanPart> modules;

    PlanParts(ObjectProvider<PlanPart> modules) {
        this.modules = modules.orderedStream().toList();
    }

    /** What they show on the page of a chapter, each asked once. */
    record OnChapter(List<Part> parts, Annotations annotations) {}

    List<Part> on(Plan plan) {
        return modules.stream().flatMap(module -> module.on(plan).stream()).toList();
    }

    OnChapter on(Chapter chapter, String text) {
        var shown = modules.stream().map(module -> module.on(chapter, text)).toList();
        return new OnChapter(
                shown.stream()
                        .map(PlanPart.Shown::part)
                        .flatMap(Optional::stream)
                        .toList(),
                shown.stream().map(PlanPart.Shown::annotations).reduce(Annotations.NONE, Annotations::and));
    }
}
