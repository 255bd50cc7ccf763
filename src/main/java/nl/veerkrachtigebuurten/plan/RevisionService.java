package nl.veerkrachtigebuurten.plan;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;

import java.time.Clock;
import java.util.Objects;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.plan.Submission.Outcome;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class RevisionService {

    private final Chapters chapters;
    private final Revisions revisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RevisionService(Chapters chapters, Revisions revisions, ApplicationEventPublisher events, Clock clock) {
        this.chapters = chapters;
        this.revisions = revisions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Saves a new revision, joined with what others wrote since the one that it is based on; where it touches that, or
     * says nothing new, none is made. Others wait meanwhile, so that each is joined with all that went before.
     *
     * @param writer whose name the revision bears; whoever calls this must hold the right
     */
    @Requires(value = EDIT_PLANS, of = "@chapters.at(#plan, #chapter)")
    public Submission write(String plan, String chapter, RevisionForm form, Member writer) {
        var written = chapters.lock(plan, chapter).orElseThrow(NotFoundException::new);
        var submission = judge(written, form, writer);
        if (submission.isSaved()) {
            var joined = submission.joined();
            revisions.save(written.write(joined.title(), joined.written(), joined.reason(), writer, clock.instant()));
        }
        events.publishEvent(submission);
        return submission;
    }

    /** Tells those who keep what was submitted that the form was not right. */
    @Requires(value = EDIT_PLANS, of = "@chapters.at(#plan, #chapter)")
    void refuse(String plan, String chapter, RevisionForm form, Member writer) {
        events.publishEvent(Submission.of(chapters.at(plan, chapter), form, writer, Outcome.REFUSED, form));
    }

    private Submission judge(Chapter chapter, RevisionForm form, Member writer) {
        var newest = RevisionForm.of(chapter, revisions.textOf(chapter));
        if (form.says(newest)) {
            return Submission.of(chapter, form, writer, Outcome.UNCHANGED, newest);
        }
        if (Objects.equals(form.basedOn(), newest.basedOn())) {
            return Submission.of(chapter, form, writer, Outcome.SAVED, form);
        }
        var merge = merge(chapter, newest, form);
        var joined = merge.joined(newest, form);
        var outcome = joined.says(newest) ? Outcome.UNCHANGED : Outcome.JOINED;
        return Submission.of(chapter, form, writer, merge.isClean() ? outcome : Outcome.IN_CONFLICT, joined)
                .after(merge, revisions.notesSince(chapter, form.basedOn()));
    }

    private ChapterMerge merge(Chapter chapter, RevisionForm newest, RevisionForm form) {
        var basedOn = form.basedOn();
        if (basedOn == null || basedOn == 0) {
            return ChapterMerge.ofUnknownBase(newest, form);
        }
        return revisions
                .findByChapterIdAndNumber(chapter.id(), basedOn)
                .map(base -> ChapterMerge.of(RevisionForm.of(base), newest, form))
                .orElseGet(() -> ChapterMerge.ofUnknownBase(newest, form));
    }
}
