package nl.veerkrachtigebuurten.planline;

import java.time.LocalDate;
import nl.veerkrachtigebuurten.plan.ChapterTexts;
import nl.veerkrachtigebuurten.plan.Chapters;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Gives the plans of the demo their lines. */
@Component
@Order(ProgrammePart.PLAN + 6)
class DemoLines implements ProgrammePart {

    private final Chapters chapters;
    private final ChapterTexts texts;
    private final DemoTranslators translators;

    DemoLines(Chapters chapters, ChapterTexts texts, DemoTranslators translators) {
        this.chapters = chapters;
        this.texts = texts;
        this.translators = translators;
    }

    /** The programme file knows no lines. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var work = RecordFile.read(new ClassPathResource("demo/planline.yml"), DemoWork.class);
        for (var marked : work.lines()) {
            chapters.find(marked.plan(), marked.chapter())
                    .ifPresent(chapter -> texts.lastWith(chapter, marked.passage())
                            .ifPresent(passage -> translators.work(chapter, passage, marked, today)));
        }
    }
}
