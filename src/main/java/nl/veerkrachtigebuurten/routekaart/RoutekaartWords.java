package nl.veerkrachtigebuurten.routekaart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.veerkrachtigebuurten.timeline.Arrow;
import nl.veerkrachtigebuurten.timeline.Period;
import nl.veerkrachtigebuurten.timeline.Stop;
import nl.veerkrachtigebuurten.timeline.Wording;
import org.springframework.context.MessageSource;

/** The words in the drawing of the routekaart, in the reader's language. */
final class RoutekaartWords implements Wording {

    private static final int NAMED = 4;
    private static final int DAYS_AROUND = 14;

    private final MessageSource messages;
    private final Locale locale;
    private final RoutekaartPage page;
    private final Map<MilestoneState, String> states = new EnumMap<>(MilestoneState.class);
    private final Map<Long, List<Long>> needs;
    private final Map<Long, String> titles;

    RoutekaartWords(MessageSource messages, Locale locale, RoutekaartPage page, Collection<Arrow> arrows) {
        this.messages = messages;
        this.locale = locale;
        this.page = page;
        this.needs = arrows.stream().collect(groupingBy(Arrow::to, mapping(Arrow::from, toList())));
        this.titles = needs.isEmpty()
                ? Map.of()
                : page.milestones().stream().collect(toMap(MilestoneSummary::id, MilestoneSummary::title));
    }

    String of(String key) {
        return of(key, new Object[0]);
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    String of(MilestoneState state) {
        return states.computeIfAbsent(state, its -> of("status." + its));
    }

    @Override
    public String title() {
        return of("routekaart.timeline", page.dated().size());
    }

    @Override
    public String today() {
        return page.filter().isPast()
                ? page.today().format(DateTimeFormatter.ofPattern(of("routekaart.then"), locale))
                : of("routekaart.today");
    }

    @Override
    public String about(Stop stop) {
        var about = of("routekaart.stop", stop.title(), stop.state(), stop.words());
        var its = needs.getOrDefault(stop.id(), List.of()).stream()
                .map(need -> titles.getOrDefault(need, ""))
                .filter(title -> !title.isEmpty())
                .toList();
        if (its.isEmpty()) {
            return about;
        }
        var named = its.stream().limit(NAMED).collect(joining("; "));
        return of("routekaart.stop.needs", about, its.size() > NAMED ? named + " …" : named);
    }

    @Override
    public String heap(List<Stop> heap) {
        return of("routekaart.heap", heap.size(), number(heap, "late"), number(heap, "risk"));
    }

    private static long number(List<Stop> heap, String shape) {
        return heap.stream().filter(stop -> stop.shape().equals(shape)).count();
    }

    /** Closer by; where they stand on the same days however close one looks, in the list. */
    @Override
    public String hrefOf(List<Stop> heap) {
        var from = heap.stream().map(Stop::at).min(LocalDate::compareTo).orElseThrow();
        var until = heap.stream().map(Stop::at).max(LocalDate::compareTo).orElseThrow();
        var near = new Period(from.minusDays(DAYS_AROUND), until.plusDays(DAYS_AROUND));
        return near.days() < page.period().days() * 0.8 && !from.equals(until)
                ? page.filter().within(near.from(), near.until())
                : "#jaar-" + from.getYear();
    }

    @Override
    public Locale locale() {
        return locale;
    }
}
