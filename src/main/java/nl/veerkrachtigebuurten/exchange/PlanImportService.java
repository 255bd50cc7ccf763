package nl.veerkrachtigebuurten.exchange;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;

import java.time.Clock;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.document.ReadDocument;
import nl.veerkrachtigebuurten.plan.ChapterTextService;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PlanImportService {

    private final PlanImports imports;
    private final ImportedChapters chapters;
    private final ImportPreviews previews;
    private final ThawedTexts thawed;
    private final ChapterTextService texts;
    private final Clock clock;

    PlanImportService(
            PlanImports imports,
            ImportedChapters chapters,
            ImportPreviews previews,
            ThawedTexts thawed,
            ChapterTextService texts,
            Clock clock) {
        this.imports = imports;
        this.chapters = chapters;
        this.previews = previews;
        this.thawed = thawed;
        this.texts = texts;
        this.clock = clock;
    }

    /** What stands before the first heading is called after the file. */
    @Requires(value = EDIT_PLANS, of = "#plan")
    PlanImport take(Plan plan, String fileName, ReadDocument read, Member member) {
        var losses = read.losses().stream().map(ImportLoss::of).toList();
        var source = imports.save(new PlanImport(plan, fileName, member.personId(), clock.instant(), losses));
        var parts = thawed.thaw(read.chapters());
        chapters.saveAll(IntStream.range(0, parts.size())
                .mapToObj(position -> source.chapter(position, parts.get(position)))
                .toList());
        return source;
    }

    /** All that was chosen is written, or nothing; how much that was is the answer. */
    @Requires(value = EDIT_PLANS, of = "@plans.at(#plan)")
    int complete(String plan, long id, ImportChoices choices, Member member) {
        var source = imports.lock(plan, id, member.personId()).orElseThrow(NotFoundException::new);
        if (source.state() == PlanImport.State.IMPORTED) {
            return 0;
        }
        var preview = previews.of(source, choices);
        var written = preview.written();
        texts.write(plan, written, preview.reason(), member);
        source.complete();
        chapters.forget(source);
        return written.size();
    }

    @Requires(value = EDIT_PLANS, of = "@plans.at(#plan)")
    void drop(String plan, long id, Member member) {
        var source = imports.lock(plan, id, member.personId()).orElseThrow(NotFoundException::new);
        source.drop();
        chapters.forget(source);
    }
}
