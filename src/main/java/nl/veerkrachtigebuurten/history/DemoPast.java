package nl.veerkrachtigebuurten.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.platform.Among;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.Signature;
import nl.veerkrachtigebuurten.seats.SeatKind;
import nl.veerkrachtigebuurten.seats.Seats;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the demo tells of its past besides the reports and slips of its milestones, from {@code demo/history.yml}. */
@Component
class DemoPast {

    private final Seats seats;
    private final Clock clock;
    private final boolean demo;

    DemoPast(Seats seats, Clock clock, @Value("${portal.demo:false}") boolean demo) {
        this.seats = seats;
        this.clock = clock;
        this.demo = demo;
    }

    private record Life(HandedOver handedOver, List<Renamed> renamed) {}

    private record HandedOver(SeatKind from, SeatKind to, int months, String by) {}

    private record Renamed(String title, String was, int days, String by) {}

    /** Earlier titles and owners of a milestone; nothing where the portal is no demo. */
    Function<Milestone, List<EarlierPast.Known>> known() {
        if (!demo) {
            return milestone -> List.of();
        }
        var life = read();
        var today = LocalDate.now(clock);
        var over = life.handedOver();
        var before = seats.ofKinds(Among.names(List.of(over.from()))).get(0).id();
        var handedOver = new EarlierPast.Known(signature(over.by(), today.minusMonths(over.months())), null, before);
        return milestone -> Stream.concat(
                        Stream.of(handedOver).filter(any -> milestone.owner().kind() == over.to()),
                        life.renamed().stream()
                                .filter(renamed -> renamed.title().equals(milestone.title()))
                                .map(renamed -> new EarlierPast.Known(
                                        signature(renamed.by(), today.minusDays(renamed.days())), renamed.was(), null)))
                .toList();
    }

    private Signature signature(String author, LocalDate day) {
        return new Signature(author, null, at(day));
    }

    private Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(11, 20)).atZone(clock.getZone()).toInstant();
    }

    private static Life read() {
        try (var content = new ClassPathResource("demo/history.yml").getInputStream()) {
            return YAMLMapper.builder().build().readValue(content, Life.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
