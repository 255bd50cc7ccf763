package nl.veerkrachtigebuurten.adoption;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Objects.requireNonNull;
import static nl.veerkrachtigebuurten.access.Permission.ADOPT_PLANS;
import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;
import static nl.veerkrachtigebuurten.access.Permission.READ_PLANS;
import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.News;
import nl.veerkrachtigebuurten.plan.EditablePlans;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What waits to be adopted, for who is asked; what was returned, for who may edit the plan; and what was decided. */
@Component
class AdoptionDesk implements Desk {

    private static final Limit TEN = Limit.of(10);

    private final PlanVersions versions;
    private final Clock clock;

    AdoptionDesk(PlanVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public List<Errand> waitingFor(Member member) {
        var asked = member.may(ADOPT_PLANS)
                ? versions.waitingFor(ids(member.seatIds()), member.personId(), TEN)
                : List.<PlanVersion>of();
        return Stream.concat(
                        asked.stream().map(this::toSign), returnedTo(member).map(AdoptionDesk::toMend))
                .limit(10)
                .toList();
    }

    private Stream<PlanVersion> returnedTo(Member member) {
        if (!member.may(EDIT_PLANS)) {
            return Stream.of();
        }
        return versions.returned(EditablePlans.of(member), TEN).stream();
    }

    @Override
    public List<News> changedSince(Member member, Instant since) {
        if (!member.may(READ_PLANS)) {
            return List.of();
        }
        return versions.changedSince(since, member.personId(), TEN).stream()
                .map(AdoptionDesk::news)
                .toList();
    }

    private Errand toSign(PlanVersion version) {
        var days =
                DAYS.between(version.submission().at().atZone(clock.getZone()).toLocalDate(), LocalDate.now(clock));
        return new Errand(
                "adoption.errand.sign",
                version.title(),
                version.path(),
                "adoption.errand.sign.verb",
                "adoption.errand.sign.why",
                List.of(version.submission().name(), days));
    }

    private static Errand toMend(PlanVersion version) {
        return new Errand(
                "adoption.errand.returned",
                version.title(),
                version.path(),
                "adoption.errand.returned.verb",
                "adoption.errand.returned.why",
                List.of(requireNonNull(version.decided()).name(), requireNonNull(version.reason())));
    }

    private static News news(PlanVersion version) {
        var decided = version.decided();
        var stamp = decided == null ? version.submission() : decided;
        return new News(stamp.at(), stamp.name(), "adoption.news." + version.state(), version.title(), version.path());
    }
}
