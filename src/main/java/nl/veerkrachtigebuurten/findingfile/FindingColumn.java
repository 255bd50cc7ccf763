package nl.veerkrachtigebuurten.findingfile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.Sight;
import nl.veerkrachtigebuurten.programme.Pillar;
import org.jspecify.annotations.Nullable;

/** The columns of findings in a file: those that can be taken in, and before them those that only go out. */
enum FindingColumn {
    NUMBER("nummer", (finding, place) -> finding.id()),
    SCAN("buurtscan", (finding, place) -> finding.buurtscan().year()),
    NEIGHBOURHOOD(
            "buurt", (finding, place) -> finding.buurtscan().neighbourhood().name()),
    KIND("soort", (finding, place) -> finding.kind().word()),
    WORDS("woorden", (finding, place) -> finding.words()),
    INTERPRETATION("duiding", (finding, place) -> finding.interpretation()),
    PLACE("plaats", (finding, place) -> place),
    HEARD_ON("gehoord op", (finding, place) -> finding.hearing().on()),
    HEARD_BY("hoe gehoord", (finding, place) -> finding.hearing().by().word()),
    PARTNER("partner", (finding, place) -> partnerOf(finding)),
    PILLARS(
            "pijlers",
            (finding, place) -> finding.pillars().stream().map(Pillar::name).collect(Collectors.joining(", ")));

    static final List<FindingColumn> TAKEN_IN =
            List.of(KIND, WORDS, INTERPRETATION, PLACE, HEARD_ON, HEARD_BY, PARTNER, PILLARS);

    private final String heading;
    private final BiFunction<Finding, @Nullable String, @Nullable Object> cell;

    FindingColumn(String heading, BiFunction<Finding, @Nullable String, @Nullable Object> cell) {
        this.heading = heading;
        this.cell = cell;
    }

    public String heading() {
        return heading;
    }

    static Optional<FindingColumn> of(String heading) {
        var asked = heading.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
        return TAKEN_IN.stream().filter(column -> column.heading.equals(asked)).findFirst();
    }

    static List<String> headings(Sight sight) {
        return shown(sight).map(FindingColumn::heading).toList();
    }

    static List<@Nullable Object> cells(Finding finding, @Nullable String place, Sight sight) {
        return shown(sight)
                .<@Nullable Object>map(column -> column.cell.apply(finding, place))
                .collect(Collectors.toList());
    }

    /** The column of places is there only for who may read them. */
    private static Stream<FindingColumn> shown(Sight sight) {
        return Arrays.stream(values()).filter(column -> column != PLACE || sight.places());
    }

    private static @Nullable Object partnerOf(Finding finding) {
        var partner = finding.hearing().partner();
        return partner == null ? null : partner.name();
    }
}
