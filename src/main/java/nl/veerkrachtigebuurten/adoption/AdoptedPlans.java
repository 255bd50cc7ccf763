package nl.veerkrachtigebuurten.adoption;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.plan.AdoptedTexts;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives readers of a plan its newest adopted version, and members how the draft differs from it. */
@Component
class AdoptedPlans implements AdoptedTexts {

    private final PlanVersions versions;
    private final FrozenChapters frozen;
    private final Adoptions adoptions;
    private final Comparisons comparisons;
    private final Rights rights;

    AdoptedPlans(
            PlanVersions versions, FrozenChapters frozen, Adoptions adoptions, Comparisons comparisons, Rights rights) {
        this.versions = versions;
        this.frozen = frozen;
        this.adoptions = adoptions;
        this.comparisons = comparisons;
        this.rights = rights;
    }

    /**
     * What is read of an adopted version.
     *
     * @param others the plan's versions, newest first
     * @param draft how the draft differs; only for members who read the newest
     */
    record Reading(
            Adoption adoption,
            List<FrozenChapter> chapters,
            List<PlanVersion> others,
            @Nullable Comparison draft,
            @Nullable Member reader) {

        public PlanVersion version() {
            return adoption.version();
        }

        /** The version that replaces it; none for the one that readers see. */
        public @Nullable PlanVersion successor() {
            return adopted().stream()
                    .filter(other -> other.number() > version().number())
                    .findFirst()
                    .orElse(null);
        }

        /** The adopted versions, newest first. */
        public List<PlanVersion> adopted() {
            return others.stream().filter(PlanVersion::isAdopted).toList();
        }
    }

    @Override
    public Optional<AdoptedText> of(Plan plan) {
        return versions.newestAdopted(plan.id()).map(version -> {
            var reading = read(version);
            return new AdoptedText(
                    version.title(),
                    version.about(),
                    version.adoptedOn(),
                    List.of(new Part("adoption/text", reading), new Part("adoption/contents", reading, true)));
        });
    }

    @Override
    public Map<Long, LocalDate> days() {
        return versions.adoptionDays().stream()
                .collect(toMap(PlanVersions.AdoptionDay::planId, day -> PlanVersion.dayOf(day.at())));
    }

    Reading read(PlanVersion version) {
        var others = versions.findByPlanIdOrderByNumberDesc(version.plan().id());
        var isNewest = others.stream()
                .filter(PlanVersion::isAdopted)
                .findFirst()
                .filter(version::isSameAs)
                .isPresent();
        var reader = rights.member().orElse(null);
        return new Reading(
                adoptions.of(version),
                frozen.findByPlanVersionIdOrderByPosition(version.id()),
                others,
                reader != null && isNewest ? comparisons.withDraft(version) : null,
                reader);
    }
}
