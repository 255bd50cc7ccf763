package nl.veerkrachtigebuurten.lesson;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;

interface LessonVersions extends Store<LessonVersion> {

    /** As it was told, last first. */
    List<LessonVersion> findByLessonIdOrderByIdDesc(long lessonId, Limit most);
}
