package nl.veerkrachtigebuurten.lesson;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** From which page one begins to write a lesson, as the address says it. */
record LessonStart(
        @BindParam("pijler") @Nullable Long pillar,
        @BindParam("buurt") @Nullable Long neighbourhood,
        @BindParam("plan") @Nullable Long plan,
        @BindParam("interventie") @Nullable Long intervention) {

    /** A form that already says where the lesson matters. */
    @SuppressWarnings("NullAway")
    LessonForm form() {
        return new LessonForm(null, null, null, null, some(pillar), some(neighbourhood), plan, intervention, null);
    }

    private static List<Long> some(@Nullable Long id) {
        return id == null ? List.of() : List.of(id);
    }
}
