package nl.veerkrachtigebuurten.plan;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class ChapterTextService {

    private final Chapters chapters;
    private final PlanService plans;
    private final RevisionService revisions;

    ChapterTextService(Chapters chapters, PlanService plans, RevisionService revisions) {
        this.chapters = chapters;
        this.plans = plans;
        this.revisions = revisions;
    }

    /** All texts become revisions, or none: not one where somebody wrote meanwhile. What a chapter said before stays in the revisions before. */
    @Requires(value = EDIT_PLANS, of = "@plans.at(#plan)")
    public void write(String plan, List<ChapterText> texts, String reason, Member writer) {
        for (var text : texts) {
            var chapter = text.slug() == null
                    ? plans.add(plan, new ChapterForm(text.title()))
                    : chapters.lock(plan, text.slug()).orElseThrow(NotFoundException::new);
            if (chapter.newest() != text.basedOn()) {
                throw new ObjectOptimisticLockingFailureException(Chapter.class, chapter.slug());
            }
            var form = new RevisionForm(text.title(), text.text(), reason, text.basedOn());
            revisions.write(plan, chapter.slug(), form, writer);
        }
    }
}
