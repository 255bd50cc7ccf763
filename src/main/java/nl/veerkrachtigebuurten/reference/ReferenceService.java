package nl.veerkrachtigebuurten.reference;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;

import java.time.Clock;
import java.util.Collection;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.ChapterTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReferenceService {

    private final References references;
    private final LiveWords live;
    private final ChapterTexts texts;
    private final Clock clock;

    ReferenceService(References references, LiveWords live, ChapterTexts texts, Clock clock) {
        this.references = references;
        this.live = live;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Confirms what the references say now, as far as that was seen.
     *
     * @param seen address and words, with a space between
     */
    @Requires(value = EDIT_PLANS, of = "#chapter")
    void confirm(Chapter chapter, Collection<String> seen, Member by) {
        var words = live.in(texts.of(chapter), by);
        for (var reference : references.findByChapterId(chapter.id())) {
            var now = words.get(reference.address());
            if (now != null && seen.contains(reference.address() + " " + now)) {
                reference.confirm(now, clock.instant());
            }
        }
    }
}
