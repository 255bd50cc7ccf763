package nl.veerkrachtigebuurten.routekaart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veerkrachtigebuurten.timeline.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What of the routekaart one asked to see, as its address says it. What cannot be read is left out. */
public final class RoutekaartFilter {

    static final String EVERYTHING = "alles";
    private static final String DAY = "op";
    private static final List<String> NAMES = List.of(
            "pijler", "staat", "eigenaar", "per", "jaar", "kwartaal", "van", "tot", "pijlen", "mijlpaal", "bladzijde");

    private static final List<String> DAYS = List.of("jaar", "kwartaal", "van", "tot");

    private final MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
    private final Set<MilestoneState> states = EnumSet.noneOf(MilestoneState.class);
    private final @Nullable Long owner;

    private RoutekaartFilter(MultiValueMap<String, String> parameters) {
        NAMES.forEach(name -> parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> value != null && !value.isBlank() && value.length() <= 60)
                .distinct()
                .limit(8)
                .forEach(value -> asked.add(name, value.strip())));
        asked.getOrDefault("staat", List.of())
                .forEach(slug -> MilestoneState.at(slug).ifPresent(states::add));
        owner = number("eigenaar").orElse(null);
    }

    static RoutekaartFilter of(MultiValueMap<String, String> parameters) {
        return new RoutekaartFilter(parameters);
    }

    /** The same for the routekaart as it was on a day that is not today. */
    RoutekaartFilter on(LocalDate day) {
        var other = new RoutekaartFilter(asked);
        other.asked.set(DAY, day.toString());
        return other;
    }

    /** Whether the routekaart of another day than today is shown. */
    public boolean isPast() {
        return asked.containsKey(DAY);
    }

    /** What the address of a milestone has besides, to show it as it was on that day. */
    public String op() {
        return isPast() ? "?" + DAY + "=" + asked.getFirst(DAY) : "";
    }

    /** Whether it is of the pillar, in the state and of the owner that were asked for. */
    boolean admits(MilestoneSummary milestone, LocalDate today) {
        return isOfTrack(milestone)
                && (states.isEmpty() || states.contains(milestone.stateOn(today)))
                && (owner == null || owner == milestone.ownerId());
    }

    private boolean isOfTrack(MilestoneSummary milestone) {
        var pillar = pillar();
        return pillar == null
                || pillar.equals(milestone.track())
                || milestone.pillars().stream().anyMatch(its -> its.slug().equals(pillar));
    }

    /** Whether one asked for something, days left aside. */
    public boolean isNarrow() {
        return pillar() != null || !states.isEmpty() || owner != null;
    }

    /** The states one can ask for. */
    public List<MilestoneState> states() {
        return List.of(MilestoneState.values());
    }

    public @Nullable String pillar() {
        return asked.getFirst("pijler");
    }

    public boolean has(String name, String value) {
        return asked.getOrDefault(name, List.of()).contains(value);
    }

    public @Nullable String value(String name) {
        return asked.getFirst(name);
    }

    /** The days that were asked for, if any. */
    Optional<Period> period(Period whole) {
        if (isWhole()) {
            return Optional.of(whole);
        }
        if (year().isPresent()) {
            return year().map(year ->
                    quarter().map(quarter -> quarter(year, quarter)).orElseGet(() -> Period.ofYears(year, year)));
        }
        var from = day("van");
        var until = day("tot");
        if (from.isEmpty() && until.isEmpty()) {
            return Optional.empty();
        }
        var first = from.orElse(whole.from());
        var last = until.orElse(whole.until());
        return last.isBefore(first) ? Optional.empty() : Optional.of(new Period(first, last));
    }

    /** The one year that was asked for, if any. */
    Optional<Integer> year() {
        return number("jaar").filter(year -> year >= 1900 && year < 2200).map(Long::intValue);
    }

    /** The one quarter of that year that was asked for, if any. */
    Optional<Integer> quarter() {
        return number("kwartaal")
                .filter(quarter -> quarter >= 1 && quarter <= 4 && year().isPresent())
                .map(Long::intValue);
    }

    private static Period quarter(int year, int quarter) {
        var first = LocalDate.of(year, quarter * 3 - 2, 1);
        return new Period(first, first.plusMonths(3).minusDays(1));
    }

    /** Whether all years of the programme were asked for. */
    public boolean isWhole() {
        return has("jaar", EVERYTHING);
    }

    /** Whether what happens in a buurt stands in a lane of that buurt. */
    public boolean isPerNeighbourhood() {
        return has("per", "buurt");
    }

    /** Whether one sees what waits for what; of a milestone that was chosen always. */
    public boolean hasArrows() {
        return has("pijlen", "1") || milestone().isPresent();
    }

    /** The milestone whose chain stands out, if any. */
    Optional<Long> milestone() {
        return number("mijlpaal");
    }

    /** The page of a list, from 1. */
    int page() {
        return (int) (long)
                number("bladzijde").filter(page -> page > 0 && page < 10_000).orElse(1L);
    }

    /** The same address with this besides, or instead; the query of a link. */
    public String with(String name, @Nullable String... values) {
        var other = new LinkedMultiValueMap<>(asked);
        other.remove("bladzijde");
        other.remove(name);
        if (name.equals("jaar")) {
            DAYS.forEach(other::remove);
        }
        var kept = new ArrayList<String>();
        for (var value : values) {
            if (value != null) {
                kept.add(value);
            }
        }
        if (!kept.isEmpty()) {
            other.put(name, kept);
        }
        return query(other);
    }

    /** The part that can be taken elsewhere, of a pillar or an owner; the query of a link. */
    public String excerpt() {
        var part = new LinkedMultiValueMap<String, String>();
        Optional.ofNullable(pillar()).ifPresent(pillar -> part.add("pijler", pillar));
        Optional.ofNullable(owner).ifPresent(id -> part.add("eigenaar", id.toString()));
        return query(part);
    }

    /** The same address for these days. */
    String within(LocalDate from, LocalDate until) {
        var other = withoutDays();
        other.set("van", from.toString());
        other.set("tot", until.toString());
        return query(other);
    }

    /** The same address for this year. */
    String in(int year) {
        return with("jaar", String.valueOf(year));
    }

    /** The same address for this quarter. */
    String in(int year, int quarter) {
        var other = withoutDays();
        other.set("jaar", String.valueOf(year));
        other.set("kwartaal", String.valueOf(quarter));
        return query(other);
    }

    private MultiValueMap<String, String> withoutDays() {
        var other = new LinkedMultiValueMap<>(asked);
        DAYS.forEach(other::remove);
        other.remove("bladzijde");
        return other;
    }

    private static String query(MultiValueMap<String, String> values) {
        return UriComponentsBuilder.newInstance().queryParams(values).encode().toUriString();
    }

    private Optional<Long> number(String name) {
        return Optional.ofNullable(asked.getFirst(name))
                .filter(value -> value.matches("\\d{1,12}"))
                .map(Long::valueOf);
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.ofNullable(asked.getFirst(name)).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
