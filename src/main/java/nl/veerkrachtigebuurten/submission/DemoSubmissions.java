package nl.veerkrachtigebuurten.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.Chapters;
import nl.veerkrachtigebuurten.plan.RevisionForm;
import nl.veerkrachtigebuurten.plan.Submission;
import nl.veerkrachtigebuurten.plan.Submission.Outcome;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Two texts of the demo that wait for their writers: whoever wrote the chapter last, had begun too long ago. */
@Component
@Order(ProgrammePart.PLAN + 1)
class DemoSubmissions implements ProgrammePart {

    private final Chapters chapters;
    private final SubmittedTexts texts;
    private final Clock clock;

    DemoSubmissions(Chapters chapters, SubmittedTexts texts, Clock clock) {
        this.chapters = chapters;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        keep("veiligheid", "waarom", today.minusDays(2));
        keep("wonen", "wat-we-gaan-doen", today.minusDays(1));
    }

    private void keep(String plan, String slug, LocalDate day) {
        chapters.find(plan, slug)
                .filter(chapter -> chapter.newest() > 1)
                .ifPresent(chapter -> texts.save(new SubmittedText(
                        submission(chapter, read(plan + "-" + slug)),
                        day.atTime(16, 40).atZone(clock.getZone()).toInstant())));
    }

    private static Submission submission(Chapter chapter, String text) {
        var form = new RevisionForm(chapter.title(), text, null, chapter.newest() - 1);
        var writer = new Member(
                0,
                Objects.requireNonNull(chapter.writerId()),
                Objects.requireNonNull(chapter.writer()),
                "",
                Set.of(),
                Set.of());
        return Submission.of(chapter, form, writer, Outcome.IN_CONFLICT, form);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("demo/submission/" + name + ".md")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
