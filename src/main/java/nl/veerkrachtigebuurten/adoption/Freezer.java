package nl.veerkrachtigebuurten.adoption;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.FrozenText;
import nl.veerkrachtigebuurten.plan.Revision;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes a plan's chapters as they are into a version, with what is live in their texts written out. */
@Component
class Freezer {

    private final List<FrozenText> writers;

    Freezer(ObjectProvider<FrozenText> writers) {
        this.writers = writers.orderedStream().toList();
    }

    /** @param written the revision of each chapter that has text */
    List<FrozenChapter> freeze(PlanVersion version, List<Chapter> chapters, List<Revision> written) {
        Map<Long, Revision> texts =
                written.stream().collect(toMap(revision -> revision.chapter().id(), revision -> revision));
        var frozen = new ArrayList<FrozenChapter>();
        for (var chapter : chapters) {
            var revision = texts.get(chapter.id());
            frozen.add(
                    revision == null
                            ? new FrozenChapter(version, chapter, frozen.size(), 0, chapter.title(), "")
                            : new FrozenChapter(
                                    version,
                                    chapter,
                                    frozen.size(),
                                    revision.number(),
                                    revision.title(),
                                    freeze(revision.text())));
        }
        return frozen;
    }

    String freeze(String text) {
        var frozen = text;
        for (var writer : writers) {
            frozen = writer.freeze(frozen);
        }
        return frozen;
    }
}
