package nl.veerkrachtigebuurten.difference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.routekaart.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The baselines of the demo, from {@code demo/difference.yml}. */
@Component
@Order(ProgrammePart.ROUTEKAART + 1)
class DemoBaselines implements ProgrammePart {

    private final Baselines baselines;
    private final Clock clock;

    DemoBaselines(Baselines baselines, Clock clock) {
        this.baselines = baselines;
        this.clock = clock;
    }

    private record Life(List<Named> baselines) {}

    private record Named(
            String name,
            @Nullable LocalDate day,
            int days,
            String by,
            @Nullable LocalDate withdrawn,
            @Nullable String why) {

        LocalDate day(LocalDate today) {
            return day == null ? today.minusDays(days) : day;
        }
    }

    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        read().baselines().stream()
                .filter(named -> named.day(today).isBefore(today))
                .map(named -> baseline(named, named.day(today)))
                .forEach(baselines::save);
    }

    private Baseline baseline(Named named, LocalDate day) {
        var baseline = new Baseline(named.name(), day, signature(named.by(), day));
        if (named.withdrawn() != null && named.why() != null) {
            baseline.withdraw(named.why(), signature(named.by(), named.withdrawn()));
        }
        return baseline;
    }

    private Signature signature(String author, LocalDate day) {
        return new Signature(
                author, null, day.atTime(16, 40).atZone(clock.getZone()).toInstant());
    }

    private static Life read() {
        try (var content = new ClassPathResource("demo/difference.yml").getInputStream()) {
            return YAMLMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(content, Life.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
