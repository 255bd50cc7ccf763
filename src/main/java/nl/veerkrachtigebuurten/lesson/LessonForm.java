package nl.veerkrachtigebuurten.lesson;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.jspecify.annotations.Nullable;

/** What the form of a lesson submits. Complete once validated; a new one has no version yet. */
record LessonForm(
        @NotNull LessonOutcome outcome,
        @NotBlank @Size(max = 140) String title,
        @NotBlank @Size(max = 4000) String happened,
        @NotBlank @Size(max = 4000) String learned,
        @Nullable List<Long> pillarIds,
        @Nullable List<Long> neighbourhoodIds,
        @Nullable Long planId,
        @Nullable Long interventionId,
        @Nullable Integer version) {

    static LessonForm of(Lesson it) {
        return new LessonForm(
                it.outcome(),
                it.title(),
                it.happened(),
                it.learned(),
                it.pillars().stream().map(BaseEntity::id).toList(),
                it.neighbourhoods().stream().map(BaseEntity::id).toList(),
                it.plan() == null ? null : it.plan().id(),
                it.intervention() == null ? null : it.intervention().id(),
                it.version());
    }

    /** Nobody would find it. */
    boolean isNowhere() {
        return isEmpty(pillarIds) && isEmpty(neighbourhoodIds) && planId == null && interventionId == null;
    }

    private static boolean isEmpty(@Nullable List<Long> ids) {
        return ids == null || ids.isEmpty();
    }
}
