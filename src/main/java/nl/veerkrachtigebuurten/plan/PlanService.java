package nl.veerkrachtigebuurten.plan;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PlanService {

    private final Plans plans;
    private final Chapters chapters;
    private final Clock clock;

    PlanService(Plans plans, Chapters chapters, Clock clock) {
        this.plans = plans;
        this.chapters = chapters;
        this.clock = clock;
    }

    @Requires(value = EDIT_PLANS, of = "@plans.at(#slug)")
    void revise(String slug, PlanForm form) {
        var plan = plans.at(slug);
        plan.requireVersion(form.version());
        var due = plan.due().words().equals(form.due()) ? plan.due() : Moment.of(form.due(), LocalDate.now(clock));
        plan.revise(form.title(), form.about(), due);
    }

    /** The new chapter comes last, at an address made of its title. */
    @Requires(value = EDIT_PLANS, of = "@plans.at(#slug)")
    Chapter add(String slug, ChapterForm form) {
        var plan = plans.lock(slug).orElseThrow(NotFoundException::new);
        var last = chapters.of(plan.id()).stream()
                .mapToInt(Chapter::position)
                .max()
                .orElse(-1);
        var address = ChapterSlug.of(form.title(), taken -> chapters.existsByPlanIdAndSlug(plan.id(), taken));
        return chapters.save(new Chapter(plan, address, form.title(), last + 1));
    }

    /** A chapter changes places with its neighbour; the first cannot go up, the last not down. */
    @Requires(value = EDIT_PLANS, of = "@plans.at(#slug)")
    void move(String slug, String chapter, Direction direction) {
        var plan = plans.lock(slug).orElseThrow(NotFoundException::new);
        var order = chapters.lockAllOf(plan.id());
        var from = order.stream().map(Chapter::slug).toList().indexOf(chapter);
        var to = from + direction.step();
        if (from < 0) {
            throw new NotFoundException();
        }
        if (to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
        }
        for (var position = 0; position < order.size(); position++) {
            order.get(position).moveTo(position);
        }
    }
}
