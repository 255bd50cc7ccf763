package nl.veerkrachtigebuurten.adoption;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.FrozenTexts;
import nl.veerkrachtigebuurten.plan.Revision;
import org.springframework.stereotype.Component;

/** Takes a plan's chapters as they are into a version, with what is live in their texts written out. */
@Component
class Freezer {

    private final FrozenTexts texts;

    Freezer(FrozenTexts texts) {
        this.texts = texts;
    }

    /** @param written the revision of each chapter that has text */
    List<FrozenChapter> freeze(PlanVersion version, List<Chapter> chapters, List<Revision> written) {
        Map<Long, Revision> revisions =
                written.stream().collect(toMap(revision -> revision.chapter().id(), revision -> revision));
        var said = texts.freezeAll(written);
        var frozen = new ArrayList<FrozenChapter>();
        for (var chapter : chapters) {
            var revision = revisions.get(chapter.id());
            frozen.add(
                    revision == null
                            ? new FrozenChapter(version, chapter, frozen.size(), 0, chapter.title(), "")
                            : new FrozenChapter(
                                    version,
                                    chapter,
                                    frozen.size(),
                                    revision.number(),
                                    revision.title(),
                                    said.getOrDefault(chapter.id(), "")));
        }
        return frozen;
    }
}
