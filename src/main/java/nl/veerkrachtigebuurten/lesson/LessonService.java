package nl.veerkrachtigebuurten.lesson;

import static nl.veerkrachtigebuurten.access.Permission.WRITE_LESSONS;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Signature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class LessonService {

    private final Lessons lessons;
    private final LessonVersions versions;
    private final LessonChoices choices;
    private final Clock clock;

    LessonService(Lessons lessons, LessonVersions versions, LessonChoices choices, Clock clock) {
        this.lessons = lessons;
        this.versions = versions;
        this.choices = choices;
        this.clock = clock;
    }

    @Requires(WRITE_LESSONS)
    Lesson write(LessonForm form, Member by) {
        var signature = Signature.of(by, clock);
        var lesson = lessons.save(new Lesson(signature).tell(form, choices.places(form)));
        versions.save(new LessonVersion(lesson, signature));
        return lesson;
    }

    @Requires(WRITE_LESSONS)
    void revise(long id, LessonForm form, Member by) {
        var lesson = lessons.get(id);
        lesson.requireVersion(form.version());
        lesson.tell(form, choices.places(form));
        versions.save(new LessonVersion(lesson, Signature.of(by, clock)));
    }
}
