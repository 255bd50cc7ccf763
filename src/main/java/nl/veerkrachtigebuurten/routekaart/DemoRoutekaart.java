package nl.veerkrachtigebuurten.routekaart;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.seats.Appointment;
import nl.veerkrachtigebuurten.seats.Appointments;
import nl.veerkrachtigebuurten.seats.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Tells the invented life of the routekaart, from {@code demo/routekaart.yml}. */
@Component
class DemoRoutekaart {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final List<String> PREDECESSORS =
            List.of("Thea Lammers", "Bas Overdijk", "Nadia Cherkaoui", "Wim Pronk", "Els van Rossum");

    private final Milestones milestones;
    private final MilestoneHistory history;
    private final FirstOwners owners;
    private final Appointments appointments;
    private final Places places;

    DemoRoutekaart(
            Milestones milestones,
            MilestoneHistory history,
            FirstOwners owners,
            Appointments appointments,
            Pillars pillars,
            Neighbourhoods neighbourhoods) {
        this.milestones = milestones;
        this.history = history;
        this.owners = owners;
        this.appointments = appointments;
        this.places = new Places(pillars, neighbourhoods);
    }

    private record Places(Pillars pillars, Neighbourhoods neighbourhoods) {}

    private record Life(List<Known> known, List<Invented> invented) {}

    private record Known(String title, @Nullable KnownSlip slip, LocalDate reached, String words) {}

    private record KnownSlip(LocalDate on, String to, String why) {}

    private record Invented(
            String title,
            @Nullable List<String> pillars,
            @Nullable String owner,
            @Nullable String neighbourhood,
            @Nullable Boolean published,
            When when,
            @Nullable Moved slip,
            @Nullable Said report,
            @Nullable List<String> needs,
            String why) {}

    private record When(int in, String as) {}

    private record Moved(int days, When from, String why) {}

    private record Said(int days, MilestoneState state, String words) {}

    void live(LocalDate today) {
        var life = read();
        var holders = appointments.validOn(today).stream()
                .collect(Collectors.toMap(held -> held.seat().id(), Function.identity(), (first, second) -> first));
        var byTitle = milestones.findAll().stream().collect(Collectors.toMap(Milestone::title, Function.identity()));
        life.known().stream()
                .filter(known -> known.reached().isBefore(today))
                .forEach(known -> happen(titled(known.title(), byTitle), known, holders));
        life.invented().forEach(entry -> byTitle.put(entry.title(), invent(entry, today, holders)));
        life.invented().forEach(entry -> {
            var needs = entry.needs() == null ? List.<String>of() : entry.needs();
            titled(entry.title(), byTitle)
                    .need(needs.stream().map(title -> titled(title, byTitle)).toList());
        });
    }

    private static Milestone titled(String title, Map<String, Milestone> byTitle) {
        return requireNonNull(byTitle.get(title), title);
    }

    private static Life read() {
        var yaml = YAMLMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (var content = new ClassPathResource("demo/routekaart.yml").getInputStream()) {
            return yaml.readValue(content, Life.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void happen(Milestone milestone, Known known, Map<Long, Appointment> holders) {
        var slip = known.slip();
        if (slip != null) {
            milestone
                    .shift(Moment.of(slip.to(), slip.on()), slip.why(), signed(milestone.owner(), slip.on(), holders))
                    .ifPresent(history::add);
        }
        var by = signed(milestone.owner(), known.reached(), holders);
        history.add(milestone.report(MilestoneState.REACHED, known.words(), by));
    }

    private Milestone invent(Invented entry, LocalDate today, Map<Long, Appointment> holders) {
        var pillars = entry.pillars() == null
                ? List.<nl.veerkrachtigebuurten.programme.Pillar>of()
                : entry.pillars().stream().map(places.pillars()::at).toList();
        var owner = pillars.isEmpty() ? owners.of(entry.owner()) : owners.of(pillars.get(0));
        var slip = entry.slip();
        var planned = today.minusDays(120 + entry.title().length() * 3L);
        var first = moment(slip == null ? entry.when() : slip.from(), today);
        var milestone = new Milestone(entry.title(), owner, first, signed(owner, planned, holders));
        milestone.describe(entry.title(), entry.why(), owner, !Boolean.FALSE.equals(entry.published()));
        milestone.belongTo(
                lane(entry),
                pillars,
                entry.neighbourhood() == null ? null : places.neighbourhoods().at(entry.neighbourhood()));
        milestones.save(milestone);
        if (slip != null) {
            milestone
                    .shift(
                            moment(entry.when(), today),
                            slip.why(),
                            signed(owner, today.minusDays(slip.days()), holders))
                    .ifPresent(history::add);
        }
        var said = entry.report();
        if (said != null) {
            var by = signed(owner, today.minusDays(said.days()), holders);
            history.add(milestone.report(said.state(), said.words(), by));
        }
        return milestone;
    }

    private static Milestone.Lane lane(Invented entry) {
        return entry.pillars() != null
                ? Milestone.Lane.PILLARS
                : "participatie".equals(entry.owner()) ? Milestone.Lane.PARTICIPATION : Milestone.Lane.GOVERNANCE;
    }

    /** By who held the seat; before today's holder began, by somebody who has left. */
    private static Signature signed(Seat seat, LocalDate day, Map<Long, Appointment> holders) {
        var at = day.atTime(9 + (int) (seat.id() % 8), (int) (seat.id() * 7 % 60))
                .atZone(ZONE)
                .toInstant();
        var holder = holders.get(seat.id());
        if (holder == null || day.isBefore(holder.begins())) {
            return new Signature(PREDECESSORS.get((int) (seat.id() % PREDECESSORS.size())), null, at);
        }
        return new Signature(holder.person().name(), holder.person().id(), at);
    }

    private static Moment moment(When when, LocalDate today) {
        var day = today.withDayOfMonth(1).plusMonths(when.in());
        return Moment.of(DemoWords.of(when.as(), day), today);
    }
}
