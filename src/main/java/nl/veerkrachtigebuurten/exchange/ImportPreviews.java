package nl.veerkrachtigebuurten.exchange;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.document.DocumentFormat;
import nl.veerkrachtigebuurten.document.UnreadableDocumentException;
import nl.veerkrachtigebuurten.document.WordReader;
import nl.veerkrachtigebuurten.plan.Chapter;
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
    private final Manuscripts manuscripts;
    private final ThawedTexts thawed;
    private final MessageSource messages;

    ImportPreviews(
            ImportedChapters imported,
            Chapters chapters,
            Revisions revisions,
            Manuscripts manuscripts,
            ThawedTexts thawed,
            MessageSource messages) {
        this.imported = imported;
        this.chapters = chapters;
        this.revisions = revisions;
        this.manuscripts = manuscripts;
        this.thawed = thawed;
        this.messages = messages;
    }

    ImportPreview of(PlanImport source, ImportChoices choices) {
        var planId = source.plan().id();
        var ofPlan = chapters.of(planId);
        return new ImportPreview(
                source,
                ofPlan,
                asRead(ofPlan, revisions.newestOf(planId)),
                imported.findBySourceIdOrderByPosition(source.id()),
                choices,
                reason(source));
    }

    /** What chapters say now, written as it would be after it was in a document: only then one sees what differs. */
    private Map<Long, String> asRead(List<Chapter> ofPlan, List<Revision> newest) {
        var texts = newest.stream().collect(toMap(revision -> revision.chapter().id(), Revision::text));
        try {
            var read = thawed.thaw(WordReader.read(DocumentFormat.DOCX.write(manuscripts.of(ofPlan, texts)))
                    .chapters());
            return IntStream.range(0, ofPlan.size())
                    .boxed()
                    .collect(toMap(
                            place -> ofPlan.get(place).id(),
                            place -> read.get(place).text()));
        } catch (IOException | UnreadableDocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Dutch, as all that stands in a plan. */
    private String reason(PlanImport source) {
        var name = source.fileName();
        var told = name.substring(0, Math.min(name.length(), 150));
        return messages.getMessage("planImport.reason", new Object[] {told}, Manuscripts.DUTCH);
    }
}
