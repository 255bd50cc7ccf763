package nl.veerkrachtigebuurten.exchange;

import static java.util.stream.Collectors.toMap;

import nl.veerkrachtigebuurten.plan.Chapters;
import nl.veerkrachtigebuurten.plan.Revision;
import nl.veerkrachtigebuurten.plan.Revisions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays a document beside the plan that it is taken in for. */
@Component
class ImportPreviews {

    private final ImportedChapters imported;
    private final Chapters chapters;
    private final Revisions revisions;
    private final MessageSource messages;

    ImportPreviews(ImportedChapters imported, Chapters chapters, Revisions revisions, MessageSource messages) {
        this.imported = imported;
        this.chapters = chapters;
        this.revisions = revisions;
        this.messages = messages;
    }

    ImportPreview of(PlanImport source, ImportChoices choices) {
        var planId = source.plan().id();
        return new ImportPreview(
                source,
                chapters.of(planId),
                revisions.newestOf(planId).stream()
                        .collect(toMap(revision -> revision.chapter().id(), Revision::text)),
                imported.findBySourceIdOrderByPosition(source.id()),
                choices,
                reason(source));
    }

    /** Dutch, as all that stands in a plan. */
    private String reason(PlanImport source) {
        var name = source.fileName();
        var told = name.substring(0, Math.min(name.length(), 150));
        return messages.getMessage("planImport.reason", new Object[] {told}, Manuscripts.DUTCH);
    }
}
