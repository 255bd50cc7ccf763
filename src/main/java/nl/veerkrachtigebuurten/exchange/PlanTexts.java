package nl.veerkrachtigebuurten.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.veerkrachtigebuurten.adoption.FrozenChapter;
import nl.veerkrachtigebuurten.adoption.FrozenChapters;
import nl.veerkrachtigebuurten.adoption.PlanVersion;
import nl.veerkrachtigebuurten.adoption.PlanVersions;
import nl.veerkrachtigebuurten.exchange.PlanText.Part;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.Chapters;
import nl.veerkrachtigebuurten.plan.FrozenTexts;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.plan.Revisions;
import nl.veerkrachtigebuurten.platform.Among;
import org.springframework.stereotype.Component;

/** Finds what plans say, as drafts and as they were adopted. On paper nothing is live: it says what it says today. */
@Component
class PlanTexts {

    private final Chapters chapters;
    private final Revisions revisions;
    private final PlanVersions versions;
    private final FrozenChapters frozen;
    private final FrozenTexts live;

    PlanTexts(Chapters chapters, Revisions revisions, PlanVersions versions, FrozenChapters frozen, FrozenTexts live) {
        this.chapters = chapters;
        this.revisions = revisions;
        this.versions = versions;
        this.frozen = frozen;
        this.live = live;
    }

    PlanText draft(Plan plan) {
        return draft(plan, chapters.of(plan.id()), live.freezeAll(revisions.newestOf(plan.id())));
    }

    List<PlanText> drafts() {
        var texts = live.freezeAll(revisions.newestOfAll());
        return chapters.all().stream()
                .collect(groupingBy(chapter -> chapter.plan().id(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(ofPlan -> draft(ofPlan.get(0).plan(), ofPlan, texts))
                .toList();
    }

    /** A version by its number. */
    Optional<PlanText> version(Plan plan, int number) {
        return versions.find(plan.slug(), number)
                .map(version -> adopted(List.of(version)).get(0));
    }

    Optional<PlanText> adopted(Plan plan) {
        return versions.newestAdopted(plan.id())
                .map(version -> adopted(List.of(version)).get(0));
    }

    /** What was adopted of all plans. */
    List<PlanText> adopted() {
        return adopted(versions.newestAdopted());
    }

    private List<PlanText> adopted(List<PlanVersion> newest) {
        var ids = newest.stream().map(PlanVersion::id).toList();
        var texts = frozen.findByPlanVersionIdInOrderByPosition(Among.ids(ids)).stream()
                .collect(groupingBy(chapter -> chapter.planVersion().id()));
        return newest.stream()
                .map(version -> adopted(version, texts.getOrDefault(version.id(), List.of())))
                .toList();
    }

    private static PlanText adopted(PlanVersion version, List<FrozenChapter> chapters) {
        var parts = chapters.stream()
                .map(chapter -> new Part(chapter.title(), chapter.text()))
                .toList();
        return new PlanText(version.plan(), version.title(), version.about(), version, parts);
    }

    private static PlanText draft(Plan plan, List<Chapter> chapters, Map<Long, String> texts) {
        var parts = chapters.stream()
                .map(chapter -> new Part(chapter.title(), texts.getOrDefault(chapter.id(), "")))
                .toList();
        return new PlanText(plan, plan.title(), plan.about(), null, parts);
    }
}
