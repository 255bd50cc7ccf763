package nl.veerkrachtigebuurten.plan;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class RevisionService {

    private final Chapters chapters;
    private final Revisions revisions;
    private final Clock clock;

    RevisionService(Chapters chapters, Revisions revisions, Clock clock) {
        this.chapters = chapters;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Saves a new revision, unless the words are those of the newest; whether it did is the answer. */
    @Requires(value = EDIT_PLANS, of = "@chapters.at(#plan, #chapter)")
    boolean write(String plan, String chapter, RevisionForm form, Member writer) {
        var written = chapters.lock(plan, chapter).orElseThrow(NotFoundException::new);
        written.requireNewest(form.basedOn());
        var newest = revisions.newestOf(written);
        var unchanged = newest.isPresent()
                ? newest.get().says(form.title(), form.written())
                : form.written().isEmpty() && form.title().equals(written.title());
        if (unchanged) {
            return false;
        }
        revisions.save(written.write(form.title(), form.written(), form.reason(), writer, clock.instant()));
        return true;
    }
}
