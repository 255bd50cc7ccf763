package nl.veerkrachtigebuurten.adoption;

import java.time.Instant;
import java.util.Optional;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.Chapters;
import nl.veerkrachtigebuurten.plan.Plans;
import nl.veerkrachtigebuurten.plan.Revision;
import nl.veerkrachtigebuurten.plan.RevisionNote;
import nl.veerkrachtigebuurten.plan.Revisions;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Submits a plan of the demo as its draft was on a day. */
@Component
class DemoDrafts {

    private final Plans plans;
    private final Chapters chapters;
    private final Revisions revisions;
    private final VersionWriter writer;

    DemoDrafts(Plans plans, Chapters chapters, Revisions revisions, VersionWriter writer) {
        this.plans = plans;
        this.chapters = chapters;
        this.revisions = revisions;
        this.writer = writer;
    }

    PlanVersion submit(String slug, VersionWriter.Request request) {
        var plan = plans.at(slug);
        var all = chapters.of(plan.id());
        var written = all.stream()
                .flatMap(chapter -> newestAt(request.by().at(), chapter).stream())
                .toList();
        return writer.write(plan, all, written, request);
    }

    private Optional<Revision> newestAt(Instant moment, Chapter chapter) {
        return revisions.notesOf(chapter.id(), Integer.MAX_VALUE, Limit.of(100)).stream()
                .filter(note -> note.writtenAt().isBefore(moment))
                .findFirst()
                .map(RevisionNote::number)
                .map(number -> revisions.of(chapter, number));
    }
}
