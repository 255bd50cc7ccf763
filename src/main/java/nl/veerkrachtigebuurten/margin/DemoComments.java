package nl.veerkrachtigebuurten.margin;

import java.time.LocalDate;
import nl.veerkrachtigebuurten.plan.ChapterTexts;
import nl.veerkrachtigebuurten.plan.Chapters;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Gives the plans of the demo their comments. */
@Component
@Order(ProgrammePart.PLAN + 5)
class DemoComments implements ProgrammePart {

    private final Chapters chapters;
    private final ChapterTexts texts;
    private final DemoTalkers talkers;

    DemoComments(Chapters chapters, ChapterTexts texts, DemoTalkers talkers) {
        this.chapters = chapters;
        this.texts = texts;
        this.talkers = talkers;
    }

    /** The programme file knows no comments. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var talk = RecordFile.read(new ClassPathResource("demo/margin.yml"), DemoTalk.class);
        for (var said : talk.comments()) {
            chapters.find(said.plan(), said.chapter())
                    .ifPresent(chapter -> texts.lastWith(chapter, said.passage())
                            .ifPresent(passage -> talkers.talk(chapter, passage, said, today)));
        }
    }
}
