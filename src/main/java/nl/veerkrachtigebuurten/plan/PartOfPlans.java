package nl.veerkrachtigebuurten.plan;

import java.time.Clock;
import java.util.Optional;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.PagePart;
import nl.veerkrachtigebuurten.programme.Pillar;
import org.springframework.stereotype.Component;

/** Shows its plan on the page of a pillar or a buurt. */
@Component
class PartOfPlans implements PagePart {

    private final Plans plans;
    private final Chapters chapters;
    private final AdoptedTexts adoptedTexts;
    private final Clock clock;

    PartOfPlans(Plans plans, Chapters chapters, AdoptedTexts adoptedTexts, Clock clock) {
        this.plans = plans;
        this.chapters = chapters;
        this.adoptedTexts = adoptedTexts;
        this.clock = clock;
    }

    @Override
    public Optional<Part> on(Pillar pillar) {
        return plans.findFirstByPillarIdOrderByPosition(pillar.id()).map(this::part);
    }

    @Override
    public Optional<Part> on(Neighbourhood neighbourhood) {
        return plans.findFirstByNeighbourhoodIdOrderByPosition(neighbourhood.id())
                .map(this::part);
    }

    private Part part(Plan plan) {
        var line = ChapterLine.of(plan, chapters.of(plan.id()), clock);
        return new Part("plan/part", line.adoptedOn(adoptedTexts.days().get(plan.id())));
    }
}
