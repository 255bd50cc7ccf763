package nl.veerkrachtigebuurten.promise;

import static java.util.Objects.requireNonNull;
import static nl.veerkrachtigebuurten.access.Permission.DECIDE_PROMISES;
import static nl.veerkrachtigebuurten.access.Permission.EDIT_MILESTONES;
import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;
import static nl.veerkrachtigebuurten.access.Permission.KEEP_PROMISES;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.ChapterTexts;
import nl.veerkrachtigebuurten.routekaart.Signature;
import nl.veerkrachtigebuurten.routekaart.StatusReport;
import nl.veerkrachtigebuurten.writing.Anchor;
import nl.veerkrachtigebuurten.writing.Bookmark;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PromiseService {

    private final Promises promises;
    private final PromiseStatements statements;
    private final Pledges pledges;
    private final ChapterTexts texts;
    private final Clock clock;

    PromiseService(Promises promises, PromiseStatements statements, Pledges pledges, ChapterTexts texts, Clock clock) {
        this.promises = promises;
        this.statements = statements;
        this.pledges = pledges;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param passage as it stood in the text that was read, which may have changed since */
    @Requires(value = EDIT_PLANS, of = "#chapter")
    Promise mark(Chapter chapter, Bookmark passage, PromiseForm form, Member by) {
        var origin = Origin.in(chapter, passage);
        origin.follow(texts.following(chapter.id(), chapter.newest(), texts.of(chapter)));
        var pledge = pledges.of(form, chapter.plan().pillar());
        return promises.save(new Promise(onOneLine(passage.anchor()), origin, pledge, Signature.of(by, clock)));
    }

    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#milestoneId)")
    Promise mark(long milestoneId, StatusReport report, Anchor words, PromiseForm form, Member by) {
        var pledge = pledges.ofMilestone(form, milestoneId);
        return promises.save(new Promise(onOneLine(words), Origin.in(report), pledge, Signature.of(by, clock)));
    }

    @Requires(DECIDE_PROMISES)
    Promise mark(NamedPromiseForm form, Member by) {
        var pledge = pledges.of(form, null);
        return promises.save(new Promise(form.words(), form.origin(), pledge, Signature.of(by, clock)));
    }

    @Requires(value = KEEP_PROMISES, of = "@promises.get(#id)")
    void state(long id, StatementForm form, Member by) {
        var promise = promises.get(id);
        promise.requireVersion(form.version());
        var voice = Voice.of(by, promise, clock);
        statements.save(
                form.moves()
                        ? promise.move(pledges.moment(requireNonNull(form.moment())), form.words(), voice)
                        : promise.keep(form.words(), form.link(), voice));
    }

    @Requires(DECIDE_PROMISES)
    void lapse(long id, LapseForm form, Member by) {
        var promise = promises.get(id);
        promise.requireVersion(form.version());
        statements.save(promise.lapse(form.decision(), form.reason(), Voice.of(by, promise, clock)));
    }

    private static String onOneLine(Anchor words) {
        return words.quote().replaceAll("\\s+", " ");
    }
}
