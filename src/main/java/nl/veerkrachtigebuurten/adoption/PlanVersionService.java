package nl.veerkrachtigebuurten.adoption;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;

import java.time.Clock;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.plan.Chapters;
import nl.veerkrachtigebuurten.plan.Plans;
import nl.veerkrachtigebuurten.plan.Revisions;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PlanVersionService {

    private final Plans plans;
    private final Chapters chapters;
    private final Revisions revisions;
    private final VersionWriter writer;
    private final Clock clock;

    PlanVersionService(Plans plans, Chapters chapters, Revisions revisions, VersionWriter writer, Clock clock) {
        this.plans = plans;
        this.chapters = chapters;
        this.revisions = revisions;
        this.writer = writer;
        this.clock = clock;
    }

    /** Freezes the plan as its next version. Nobody writes in it meanwhile, so that it is the plan of one moment. */
    @Requires(value = EDIT_PLANS, of = "@plans.at(#slug)")
    PlanVersion submit(String slug, List<Invitee> asked, @Nullable String note, Member member) {
        var plan = plans.lock(slug).orElseThrow(NotFoundException::new);
        var all = chapters.lockAllOf(plan.id());
        var written = revisions.newestOf(plan.id());
        if (written.isEmpty()) {
            throw new RefusedException("adoption.refused.empty");
        }
        return writer.write(plan, all, written, new VersionWriter.Request(asked, note, Stamp.of(member, clock)));
    }
}
