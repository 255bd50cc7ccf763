package nl.veerkrachtigebuurten.lesson;

import static nl.veerkrachtigebuurten.lesson.LessonOutcome.DID_NOT_WORK;
import static nl.veerkrachtigebuurten.lesson.LessonOutcome.WORKED;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.intervention.Intervention;
import nl.veerkrachtigebuurten.intervention.InterventionPart;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.plan.PlanPart;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.PagePart;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** For members: what was learned, where it matters. As much of what did not work as of what did. */
@Component
@Order(ProgrammePart.BUURTSCAN + 8)
class LessonsBeside implements PlanPart, PagePart, InterventionPart {

    private static final Limit FIRST = Limit.of(4);

    private final Lessons lessons;
    private final Rights rights;

    LessonsBeside(Lessons lessons, Rights rights) {
        this.lessons = lessons;
        this.rights = rights;
    }

    /**
     * @param all where all of them stand
     * @param write where one writes another
     */
    record Content(List<Lesson> worked, List<Lesson> didNot, String all, String write) {}

    @Override
    public Optional<Part> on(Plan plan) {
        var pillar = plan.pillar() == null ? 0 : plan.pillar().id();
        var neighbourhood =
                plan.neighbourhood() == null ? 0 : plan.neighbourhood().id();
        return part(
                outcome -> lessons.around(plan.id(), pillar, neighbourhood, outcome, FIRST),
                plan.pillar() == null
                        ? "plan=" + plan.slug()
                        : "pijler=" + plan.pillar().slug(),
                "plan=" + plan.id());
    }

    @Override
    public Optional<Part> on(Pillar pillar) {
        return part(
                outcome -> lessons.around(0, pillar.id(), 0, outcome, FIRST),
                "pijler=" + pillar.slug(),
                "pijler=" + pillar.id());
    }

    @Override
    public Optional<Part> on(Neighbourhood neighbourhood) {
        return part(
                outcome -> lessons.around(0, 0, neighbourhood.id(), outcome, FIRST),
                "buurt=" + neighbourhood.slug(),
                "buurt=" + neighbourhood.id());
    }

    @Override
    public Optional<Part> on(Intervention intervention) {
        return part(
                outcome -> lessons.ofIntervention(intervention.id(), outcome, FIRST),
                "",
                "interventie=" + intervention.id());
    }

    private Optional<Part> part(Function<LessonOutcome, List<Lesson>> lessons, String all, String write) {
        return rights.member()
                .map(member -> new Content(
                        lessons.apply(WORKED), lessons.apply(DID_NOT_WORK), "/lessen?" + all, "/lessen/nieuw?" + write))
                .map(content -> new Part("lesson/part", content));
    }
}
