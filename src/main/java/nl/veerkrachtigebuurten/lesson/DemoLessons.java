package nl.veerkrachtigebuurten.lesson;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.cause.DemoSigners;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.plan.Plans;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import nl.veerkrachtigebuurten.seats.People;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lets the invented people of the demo learn. */
@Component
@Order(ProgrammePart.BUURTSCAN + 8)
class DemoLessons implements ProgrammePart {

    private final Lessons lessons;
    private final LessonVersions versions;
    private final LessonChoices choices;
    private final Facts facts;
    private final Clock clock;

    DemoLessons(Lessons lessons, LessonVersions versions, LessonChoices choices, Facts facts, Clock clock) {
        this.lessons = lessons;
        this.versions = versions;
        this.choices = choices;
        this.facts = facts;
        this.clock = clock;
    }

    /** What the file names. */
    @Component("factsOfLessons")
    record Facts(Plans plans, People people) {}

    /** The programme file knows no lessons. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var learned = RecordFile.read(new ClassPathResource("demo/lesson.yml"), DemoLearned.class);
        var signers = DemoSigners.of(facts.people(), clock);
        for (var told : learned.lessons()) {
            write(told, signers.sign(told.by(), today.minusDays(told.days()).atTime(15, 20)));
        }
    }

    private void write(DemoLearned.Told told, Signature by) {
        var form = form(told, told.learned());
        var lesson = lessons.save(new Lesson(by).tell(form, choices.places(form)));
        versions.save(new LessonVersion(lesson, by));
        if (told.revised() != null) {
            var later = form(told, told.revised());
            lessons.save(lesson.tell(later, choices.places(later)));
            versions.save(new LessonVersion(
                    lesson, new Signature(by.personId(), by.name(), by.at().plusSeconds(500_000))));
        }
    }

    private LessonForm form(DemoLearned.Told told, String learned) {
        return new LessonForm(
                LessonOutcome.valueOf(told.outcome()),
                told.title(),
                told.happened(),
                learned,
                choices.pillars().stream()
                        .filter(pillar -> told.pillars().contains(pillar.slug()))
                        .map(pillar -> pillar.id())
                        .toList(),
                choices.neighbourhoods().stream()
                        .filter(buurt -> told.neighbourhoods().contains(buurt.slug()))
                        .map(buurt -> buurt.id())
                        .toList(),
                told.plan() == null ? null : facts.plans().at(told.plan()).id(),
                intervention(told.intervention()),
                null);
    }

    private @Nullable Long intervention(@Nullable String title) {
        return choices.interventions().stream()
                .filter(choice -> choice.name().equals(title))
                .map(LessonChoices.Choice::id)
                .findFirst()
                .orElse(null);
    }
}
