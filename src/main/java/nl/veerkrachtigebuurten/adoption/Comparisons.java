package nl.veerkrachtigebuurten.adoption;

import java.util.List;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.Chapters;
import nl.veerkrachtigebuurten.plan.FrozenTexts;
import nl.veerkrachtigebuurten.plan.Revisions;
import org.springframework.stereotype.Component;

/** Compares a version of a plan with the draft, or with another version. */
@Component
class Comparisons {

    private final FrozenChapters frozen;
    private final Chapters chapters;
    private final Revisions revisions;
    private final FrozenTexts live;

    Comparisons(FrozenChapters frozen, Chapters chapters, Revisions revisions, FrozenTexts live) {
        this.frozen = frozen;
        this.chapters = chapters;
        this.revisions = revisions;
        this.live = live;
    }

    /** What the draft says otherwise. What is live in the draft counts as what it says today. */
    Comparison withDraft(PlanVersion version) {
        var planId = version.plan().id();
        var said = live.freezeAll(revisions.newestOf(planId));
        var draft = chapters.of(planId).stream()
                .map(chapter -> draftOf(chapter, said.getOrDefault(chapter.id(), "")))
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

    private static Comparison.Text draftOf(Chapter chapter, String text) {
        return new Comparison.Text(chapter.id(), chapter.slug(), chapter.newest(), chapter.title(), text);
    }
}
