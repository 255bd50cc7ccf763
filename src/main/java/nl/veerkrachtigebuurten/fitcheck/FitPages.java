package nl.veerkrachtigebuurten.fitcheck;

import static nl.veerkrachtigebuurten.access.Permission.READ_FIT_STORIES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import nl.veerkrachtigebuurten.platform.Among;
import nl.veerkrachtigebuurten.privacy.Portions;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of fit checks show to a member. */
@Component
@Transactional(readOnly = true)
class FitPages {

    private static final Limit MOST = Limit.of(200);

    private final FitChecks checks;
    private final Adjustments adjustments;
    private final FitTallies tallies;
    private final FitStories stories;
    private final Shown shown;

    FitPages(FitChecks checks, Adjustments adjustments, FitTallies tallies, FitStories stories, Shown shown) {
        this.checks = checks;
        this.adjustments = adjustments;
        this.tallies = tallies;
        this.stories = stories;
        this.shown = shown;
    }

    /** By what the pages show days and addresses. */
    @Component("shownOfFitChecks")
    record Shown(Clock clock, PortalAddress address) {}

    /** A check in a list. */
    record Line(FitCheck check, FitState state, boolean asking) {}

    List<Line> lines() {
        var ids = checks.newest(MOST);
        var found = ids.isEmpty()
                ? Map.<Long, FitCheck>of()
                : checks.all(Among.ids(ids)).stream().collect(Collectors.toMap(FitCheck::id, check -> check));
        return lines(ids.stream().map(found::get).toList());
    }

    List<Line> lines(List<FitCheck> found) {
        var asking = tallies.asking(found.stream().map(FitCheck::id).toList());
        return found.stream()
                .map(check -> new Line(check, check.stateOn(today()), asking.contains(check.id())))
                .toList();
    }

    Map<String, Object> show(long id, Member member) {
        var check = checks.get(id);
        var tally = tallies.of(id);
        return Map.of(
                "check", check,
                "state", check.stateOn(today()),
                "asking", !tallies.asking(List.of(id)).isEmpty(),
                "figures", figures(tally, member),
                "today", today(),
                "told", knowsAll(member) || check.isCountedOn(today()),
                "fits", Fit.values(),
                "adjustments", adjustments.findByCheckIdOrderByIdDesc(id),
                "stories", stories.of(check, tally.total(), member),
                "address", shown.address().of(check.answerPath()));
    }

    /** The participation team sees every number, at any time. */
    private static boolean knowsAll(Member member) {
        return member.mayEverywhere(READ_FIT_STORIES);
    }

    private static Portions<Fit> figures(FitTally tally, Member member) {
        var all = Arrays.asList(Fit.values());
        return knowsAll(member)
                ? new Portions<>(all.stream().collect(Collectors.toMap(fit -> fit, tally::number)), tally.total())
                : Portions.of(tally.numbers(), all);
    }

    LocalDate today() {
        return LocalDate.now(shown.clock());
    }
}
