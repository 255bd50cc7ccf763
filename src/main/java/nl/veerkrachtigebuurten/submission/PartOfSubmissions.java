package nl.veerkrachtigebuurten.submission;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;

import java.util.Optional;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.PlanPart;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever may edit a chapter that somebody's text is not in it yet. */
@Component
@Order(10)
class PartOfSubmissions implements PlanPart {

    private final SubmittedTexts texts;
    private final Rights rights;

    PartOfSubmissions(SubmittedTexts texts, Rights rights) {
        this.texts = texts;
        this.rights = rights;
    }

    @Override
    public Shown on(Chapter chapter, String text) {
        if (!rights.may(EDIT_PLANS.name(), chapter)) {
            return Shown.NOTHING;
        }
        var open = texts.countByChapterIdAndSettledInIsNull(chapter.id());
        return Shown.of(Optional.of(new OpenSubmissions(chapter.path(), open))
                .filter(submissions -> submissions.count() > 0)
                .map(submissions -> new Part("submission/part", submissions, true)));
    }

    /** How many texts for the chapter at a path are not settled. */
    record OpenSubmissions(String path, long count) {}
}
