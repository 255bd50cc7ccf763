package nl.veerkrachtigebuurten.plan;

import static java.util.Objects.requireNonNull;
import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;
import static nl.veerkrachtigebuurten.access.Permission.READ_PLANS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Coming;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.News;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What plans bring to a member's start page. */
@Component
class DeskOfPlans implements Desk {

    private static final Duration LEFT_ALONE = Duration.ofDays(60);
    private static final Limit TEN = Limit.of(10);
    private static final Limit TWENTY = Limit.of(20);

    private final Plans plans;
    private final Chapters chapters;
    private final Clock clock;

    DeskOfPlans(Plans plans, Chapters chapters, Clock clock) {
        this.plans = plans;
        this.chapters = chapters;
        this.clock = clock;
    }

    @Override
    public List<Errand> waitingFor(Member member) {
        if (!member.may(EDIT_PLANS)) {
            return List.of();
        }
        return chapters
                .waiting(LocalDate.now(clock), clock.instant().minus(LEFT_ALONE), EditablePlans.of(member), TEN)
                .stream()
                .map(this::errand)
                .toList();
    }

    @Override
    public List<News> changedSince(Member member, Instant since) {
        if (!member.may(READ_PLANS)) {
            return List.of();
        }
        return chapters.writtenSince(since, member.personId(), TEN).stream()
                .map(chapter -> new News(
                        requireNonNull(chapter.writtenAt()),
                        requireNonNull(chapter.writer()),
                        "plan.news",
                        chapter.titleInPlan(),
                        chapter.path()))
                .toList();
    }

    @Override
    public List<Coming> comingBetween(Member member, LocalDate from, LocalDate until) {
        return plans.dueBetween(from, until, TWENTY).stream()
                .map(plan -> new Coming(plan.due(), "plan.kind", plan.title(), plan.path()))
                .toList();
    }

    private Errand errand(Chapter chapter) {
        var writtenAt = chapter.writtenAt();
        var due = chapter.plan().due().words();
        var edit = chapter.path() + "/wijzigen";
        if (chapter.isEmpty() || writtenAt == null) {
            return new Errand(
                    "plan.errand", chapter.titleInPlan(), edit, "plan.errand.verb", "plan.errand.empty", List.of(due));
        }
        var days = Duration.between(writtenAt, clock.instant()).toDays();
        return new Errand(
                "plan.errand",
                chapter.titleInPlan(),
                edit,
                "plan.errand.verb",
                "plan.errand.leftAlone",
                List.of(days, due));
    }
}
