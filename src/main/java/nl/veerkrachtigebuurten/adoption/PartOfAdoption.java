package nl.veerkrachtigebuurten.adoption;

import java.util.Optional;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.plan.PlanPart;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows beside the draft how far its adoption is, and beside a chapter how it was adopted. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PartOfAdoption implements PlanPart {

    private final PlanVersions versions;
    private final FrozenChapters frozen;
    private final Adoptions adoptions;

    PartOfAdoption(PlanVersions versions, FrozenChapters frozen, Adoptions adoptions) {
        this.versions = versions;
        this.frozen = frozen;
        this.adoptions = adoptions;
    }

    /**
     * How far the adoption of a plan is.
     *
     * @param latest what was submitted last
     * @param adopted what readers see
     */
    record Standing(
            Plan plan, @Nullable Adoption latest, @Nullable PlanVersion adopted) {}

    /** A chapter as it was adopted, and as it is now. */
    record Adopted(PlanVersion version, FrozenChapter frozen, Chapter chapter) {

        public boolean isChanged() {
            return frozen.revision() != chapter.newest();
        }
    }

    @Override
    public Optional<Part> on(Plan plan) {
        var all = versions.findByPlanIdOrderByNumberDesc(plan.id());
        var latest = adoptions.of(all.stream().limit(1).toList()).stream()
                .findFirst()
                .orElse(null);
        var adopted = all.stream().filter(PlanVersion::isAdopted).findFirst().orElse(null);
        return Optional.of(new Part("adoption/standing", new Standing(plan, latest, adopted), true));
    }

    @Override
    public Shown on(Chapter chapter, String text) {
        return Shown.of(versions.newestAdopted(chapter.plan().id())
                .flatMap(version -> frozen.findByPlanVersionIdAndChapterId(version.id(), chapter.id())
                        .map(found -> new Adopted(version, found, chapter)))
                .map(adopted -> new Part("adoption/chapter", adopted, true)));
    }
}
