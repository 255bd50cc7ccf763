package nl.veerkrachtigebuurten.promise;

import java.time.LocalDate;
import java.util.Optional;
import nl.veerkrachtigebuurten.plan.ChapterTexts;
import nl.veerkrachtigebuurten.plan.Chapters;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.promise.DemoWork.Made;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import nl.veerkrachtigebuurten.routekaart.StatusReports;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Gives the plans, reports and newsletters of the demo their promises. */
@Component
@Order(ProgrammePart.PLAN + 8)
class DemoPromises implements ProgrammePart {

    private final Chapters chapters;
    private final ChapterTexts texts;
    private final Milestones milestones;
    private final StatusReports reports;
    private final DemoSpeakers speakers;

    DemoPromises(
            Chapters chapters,
            ChapterTexts texts,
            Milestones milestones,
            StatusReports reports,
            DemoSpeakers speakers) {
        this.chapters = chapters;
        this.texts = texts;
        this.milestones = milestones;
        this.reports = reports;
        this.speakers = speakers;
    }

    /** The programme file knows no promises. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var work = RecordFile.read(new ClassPathResource("demo/promise.yml"), DemoWork.class);
        for (var made : work.promises()) {
            promise(made, today).ifPresent(promise -> speakers.say(promise, made, today));
        }
    }

    private Optional<Promise> promise(Made made, LocalDate today) {
        if (made.chapter() != null) {
            return inChapter(made, made.chapter(), today);
        }
        if (made.milestone() != null) {
            return inReport(made, made.milestone(), today);
        }
        return Optional.ofNullable(made.elsewhere())
                .map(where -> Origin.in(
                        PromiseSource.valueOf(where.source()),
                        where.title(),
                        today.minusDays(where.days()),
                        where.link()))
                .map(origin -> speakers.promise(origin, made, null, today));
    }

    private Optional<Promise> inChapter(Made made, String address, LocalDate today) {
        var parts = address.split("/");
        return chapters.find(parts[0], parts[1])
                .flatMap(chapter -> texts.lastWith(chapter, made.words())
                        .map(passage -> speakers.promise(
                                Origin.in(chapter, passage),
                                made,
                                chapter.plan().pillar(),
                                today)));
    }

    private Optional<Promise> inReport(Made made, String title, LocalDate today) {
        return milestones
                .findFirstByTitleOrderById(title)
                .flatMap(milestone -> reports.of(milestone.id(), Limit.of(1)).stream()
                        .findFirst()
                        .map(report -> speakers.promise(
                                Origin.in(report),
                                made,
                                milestone.pillars().stream().findFirst().orElse(null),
                                today)));
    }
}
