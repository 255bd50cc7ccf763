package nl.veerkrachtigebuurten.adoption;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.Chapters;
import nl.veerkrachtigebuurten.plan.Revision;
import nl.veerkrachtigebuurten.plan.Revisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares a version of a plan with the draft, or with another version. */
@Component
class Comparisons {

    private final FrozenChapters frozen;
    private final Chapters chapters;
    private final Revisions revisions;
    private final Freezer freezer;

    Comparisons(FrozenChapters frozen, Chapters chapters, Revisions revisions, Freezer freezer) {
        this.frozen = frozen;
        this.chapters = chapters;
        this.revisions = revisions;
        this.freezer = freezer;
    }

    /** What the draft says otherwise. What is live in the draft counts as what it says today. */
    Comparison withDraft(PlanVersion version) {
        var planId = version.plan().id();
        Map<Long, Revision> texts = revisions.newestOf(planId).stream()
                .collect(toMap(revision -> revision.chapter().id(), revision -> revision));
        var draft = chapters.of(planId).stream()
                .map(chapter -> draftOf(chapter, texts.get(chapter.id())))
                .toList();
        return Comparison.between(textsOf(version), draft);
    }

    Comparison between(PlanVersion before, PlanVersion after) {
        return Comparison.between(textsOf(before), textsOf(after));
    }

    private List<Comparison.Text> textsOf(PlanVersion version) {
        return frozen.findByPlanVersionIdOrderByPosition(version.id()).stream()
                .map(Comparison.Text::of)
                .toList();
    }

    private Comparison.Text draftOf(Chapter chapter, @Nullable Revision revision) {
        var text = revision == null ? "" : freezer.freeze(revision.text());
        return new Comparison.Text(chapter.id(), chapter.slug(), chapter.newest(), chapter.title(), text);
    }
}
