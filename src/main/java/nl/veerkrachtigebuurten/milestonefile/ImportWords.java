package nl.veerkrachtigebuurten.milestonefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import org.jspecify.annotations.Nullable;

/** The words that a sheet uses, whatever language its reader has chosen. */
final class ImportWords {

    static final String EVERYBODY = "iedereen";
    static final String MEMBERS = "leden";

    private static final Map<String, Boolean> VISIBLE =
            Map.of(EVERYBODY, true, "openbaar", true, "ja", true, MEMBERS, false, "alleen leden", false, "nee", false);
    private static final Map<Milestone.Lane, String> LANES =
            Map.of(Milestone.Lane.GOVERNANCE, "Bestuur", Milestone.Lane.PARTICIPATION, "Participatie");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", new Locale("nl"));

    private ImportWords() {}

    static String lane(Milestone.Lane lane) {
        return LANES.getOrDefault(lane, "");
    }

    static Optional<Milestone.Lane> lane(String word) {
        return LANES.entrySet().stream()
                .filter(lane -> lane.getValue().equalsIgnoreCase(word.strip()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Optional<Boolean> visible(String word) {
        return Optional.ofNullable(VISIBLE.get(word.toLowerCase(Locale.ROOT)));
    }

    /** A day in any notation that the portal or another program writes; a time behind it is left out. */
    static Optional<LocalDate> day(String words, LocalDate today) {
        var day = words.replaceFirst("(\\d)[T ]\\d{1,2}:\\d{2}.*$", "$1");
        return Moment.read(day, today).filter(Moment::isExact).map(Moment::earliest);
    }

    /** The words for these days, for who filled in days instead of words. */
    static String moment(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null || latest == null) {
            return earliest == null
                    ? latest == null ? "" : "uiterlijk " + DAY.format(latest)
                    : "vanaf " + DAY.format(earliest);
        }
        return earliest.equals(latest)
                ? DAY.format(latest)
                : DAY.format(earliest) + " tot en met " + DAY.format(latest);
    }
}
