package nl.veerkrachtigebuurten.lesson;

import java.util.List;
import nl.veerkrachtigebuurten.intervention.Intervention;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.Pillar;
import org.jspecify.annotations.Nullable;

/** Where a lesson matters: on whose pages it is found. */
record LessonPlaces(
        List<Pillar> pillars,
        List<Neighbourhood> neighbourhoods,
        @Nullable Plan plan,
        @Nullable Intervention intervention) {}
