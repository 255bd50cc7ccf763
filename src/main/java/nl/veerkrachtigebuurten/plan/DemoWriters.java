package nl.veerkrachtigebuurten.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.gathering.LiveReference;
import nl.veerkrachtigebuurten.seats.Appointment;
import nl.veerkrachtigebuurten.seats.Appointments;
import nl.veerkrachtigebuurten.seats.SeatKind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lets the invented people of the demo write the plans, in revisions of the last months. */
@Component
class DemoWriters {

    private static final Set<SeatKind> OFFICE = Set.of(SeatKind.PROGRAMME_OFFICER, SeatKind.PROGRAMME_DIRECTOR);
    private static final List<String> REASONS = List.of(
            "Verwerkt wat we aan de experttafel bespraken",
            "Korter gemaakt, er stond twee keer hetzelfde",
            "Opmerkingen van het participatieteam verwerkt",
            "Aangevuld na het gesprek met de wijkagent en de corporaties",
            "Planning aangepast na het overleg van dinsdag",
            "Duidelijker opgeschreven wie wat doet");

    private static final Pattern NAMED = Pattern.compile("\\[([^\\[\\]]+)]\\(naar:([^)]+)\\)");

    private final Plans plans;
    private final Chapters chapters;
    private final Revisions revisions;
    private final Appointments appointments;
    private final List<LiveReference> references;
    private final Clock clock;

    DemoWriters(
            Plans plans,
            Chapters chapters,
            Revisions revisions,
            Appointments appointments,
            ObjectProvider<LiveReference> references,
            Clock clock) {
        this.plans = plans;
        this.chapters = chapters;
        this.revisions = revisions;
        this.appointments = appointments;
        this.references = references.orderedStream().toList();
        this.clock = clock;
    }

    void write(LocalDate today) {
        var seated = appointments.validOn(today);
        for (var plan : plans.findAllByOrderByPosition()) {
            var writers = writersOf(plan, seated);
            read(plan.slug() + "/about").ifPresent(about -> plan.revise(plan.title(), about, plan.due()));
            for (var chapter : chapters.of(plan.id())) {
                read(plan.slug() + "/" + chapter.slug())
                        .or(() -> read("elk-plan/" + chapter.slug()))
                        .ifPresent(text -> write(chapter, new DemoText(linked(text)), writers, today));
            }
        }
    }

    private void write(Chapter chapter, DemoText text, List<Appointment> writers, LocalDate today) {
        var random = new Random(chapter.path().hashCode());
        var steps = 3 + random.nextInt(10);
        var lastDaysAgo = random.nextInt(4) == 0 ? 65 + random.nextInt(45) : 1 + random.nextInt(45);
        var span = 20 + random.nextInt(70);
        var before = revisions.textOf(chapter);
        for (var step = 1; step <= steps; step++) {
            var day = today.minusDays(lastDaysAgo + (long) span * (steps - step) / steps);
            var words = text.after(step, steps);
            if (chapter.newest() == 0 || !before.equals(words)) {
                write(chapter, words, reason(step, random), writers, day, random);
                before = words;
            }
        }
    }

    private void write(
            Chapter chapter,
            String text,
            @Nullable String reason,
            List<Appointment> writers,
            LocalDate day,
            Random random) {
        var present =
                writers.stream().filter(writer -> !writer.begins().isAfter(day)).toList();
        var writer = present.isEmpty() ? writers.get(0) : present.get(random.nextInt(present.size()));
        var from = writer.begins().isAfter(day) ? writer.begins() : day;
        var revision = new Revision(chapter, chapter.newest() + 1, chapter.title(), text, reason)
                .by(writer.person().id(), writer.person().name(), timeOf(from, random));
        revisions.save(chapter.write(revision));
    }

    private Instant timeOf(LocalDate day, Random random) {
        return day.atTime(8 + random.nextInt(9), random.nextInt(60))
                .atZone(clock.getZone())
                .toInstant();
    }

    private static @Nullable String reason(int step, Random random) {
        return step == 1 || random.nextInt(2) > 0 ? null : REASONS.get(random.nextInt(REASONS.size()));
    }

    /** Who may edit the plan, whoever holds the seat longest first; those whose plan it is write most of it. */
    private static List<Appointment> writersOf(Plan plan, List<Appointment> seated) {
        var own = seated.stream().filter(appointment -> mayWrite(plan, appointment));
        var often = own.flatMap(appointment -> Stream.of(appointment, appointment, appointment));
        var office = seated.stream()
                .filter(appointment -> OFFICE.contains(appointment.seat().kind()));
        return Stream.concat(often, office)
                .sorted(Comparator.comparing(Appointment::begins))
                .toList();
    }

    private static boolean mayWrite(Plan plan, Appointment appointment) {
        var seat = appointment.seat();
        return plan.pillar() == null
                ? seat.kind() == SeatKind.PARTICIPATION_MEMBER
                : plan.pillar().isSameAs(seat.pillar()) && seat.kind() == SeatKind.PILLAR_LEADER;
    }

    /** A demo's text refers to things by name: {@code [opening](naar:Klusclub geopend)}; what is not there is no link. */
    private String linked(String text) {
        return NAMED.matcher(text)
                .replaceAll(link -> references.stream()
                        .flatMap(module -> module.addressOf(link.group(2)).stream())
                        .findFirst()
                        .map(address -> "[" + link.group(1) + "](" + address + ")")
                        .orElse(link.group(1)));
    }

    private static Optional<String> read(String name) {
        var resource = new ClassPathResource("demo/plan/" + name + ".md");
        if (!resource.exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    resource.getContentAsString(StandardCharsets.UTF_8).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
