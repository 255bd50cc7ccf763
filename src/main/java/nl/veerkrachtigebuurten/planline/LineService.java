package nl.veerkrachtigebuurten.planline;

import static nl.veerkrachtigebuurten.access.Permission.MARK_LINES;
import static nl.veerkrachtigebuurten.access.Permission.TRANSLATE_LINES;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.ChapterTexts;
import nl.veerkrachtigebuurten.writing.Bookmark;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class LineService {

    private final PlanLines lines;
    private final LineSteps steps;
    private final ChapterTexts texts;
    private final Clock clock;

    LineService(PlanLines lines, LineSteps steps, ChapterTexts texts, Clock clock) {
        this.lines = lines;
        this.steps = steps;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param passage as it stood in the text that was read, which may have changed since */
    @Requires(value = MARK_LINES, of = "@lineScopes.of(#chapter.plan())")
    PlanLine mark(Chapter chapter, Bookmark passage, Member by) {
        var now = clock.instant();
        var line = new PlanLine(chapter, passage, by, now);
        line.follow(texts.following(chapter.id(), chapter.newest(), texts.of(chapter)));
        steps.save(new LineStep(lines.save(line), null, by, now));
        return line;
    }

    @Requires(value = TRANSLATE_LINES, of = "@lineScopes.of(@planLines.get(#id))")
    void step(long id, StepForm form, Member by) {
        var line = lines.get(id);
        line.requireVersion(form.version());
        steps.save(line.step(form.state(), form.reason(), by, clock.instant()));
    }
}
