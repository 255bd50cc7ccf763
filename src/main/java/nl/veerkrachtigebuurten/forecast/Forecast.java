package nl.veerkrachtigebuurten.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.routekaart.MilestoneSummary;
import nl.veerkrachtigebuurten.routekaart.Slip;
import org.jspecify.annotations.Nullable;

/** How well moments were foretold, for the milestones of one line of the routekaart: first promise against the last. */
record Forecast(String name, String colour, String address, List<Course> courses) {

    /** So few say nothing about a pillar; then they are only counted. */
    static final int ENOUGH = 5;

    /**
     * How one milestone went.
     *
     * @param promised the last day of its first moment
     * @param expected the last day of its moment today
     * @param delays how often it was put off
     */
    record Course(
            MilestoneSummary milestone,
            @Nullable LocalDate promised,
            @Nullable LocalDate expected,
            int delays) {

        static Course of(MilestoneSummary milestone, List<Slip> slips) {
            var now = milestone.moment().latest();
            return new Course(milestone, slips.isEmpty() ? now : slips.get(0).wasLatest(), now, (int)
                    slips.stream().filter(Slip::isDelay).count());
        }

        /** By how many days it was put off in all; unknown where no day was named. */
        public @Nullable Long days() {
            return promised == null || expected == null ? null : ChronoUnit.DAYS.between(promised, expected);
        }

        boolean isReachedOnADay() {
            return milestone.reachedOn() != null && promised != null;
        }

        boolean isOnTime() {
            var reached = milestone.reachedOn();
            return reached != null && promised != null && !reached.isAfter(promised);
        }
    }

    static Forecast of(
            String name,
            String colour,
            String address,
            List<MilestoneSummary> milestones,
            Map<Long, List<Slip>> slips) {
        return new Forecast(
                name,
                colour,
                address,
                milestones.stream()
                        .map(milestone -> Course.of(milestone, slips.getOrDefault(milestone.id(), List.of())))
                        .toList());
    }

    public int number() {
        return courses.size();
    }

    /** How many were put off at least once. */
    public long putOff() {
        return courses.stream().filter(course -> course.delays() > 0).count();
    }

    /** How often milestones were put off. */
    public int delays() {
        return courses.stream().mapToInt(Course::delays).sum();
    }

    /** Of those that were put off and still name a day: by how many days in all, least first. */
    public List<Long> days() {
        return new ArrayList<>(courses.stream()
                .filter(course -> course.delays() > 0)
                .map(Course::days)
                .filter(Objects::nonNull)
                .sorted()
                .collect(Collectors.toList()));
    }

    /** The middle one of {@link #days}; the average of two where there is no one middle. */
    public @Nullable Long median() {
        var days = days();
        if (days.isEmpty()) {
            return null;
        }
        var middle = days.size() / 2;
        return days.size() % 2 == 1
                ? days.get(middle)
                : (Long) Math.round((days.get(middle - 1) + days.get(middle)) / 2.0);
    }

    /** How many were reached on a day that is known, out of a first moment that named a day. */
    public long reached() {
        return courses.stream().filter(Course::isReachedOnADay).count();
    }

    /** How many of those were reached within their first moment. */
    public long onTime() {
        return courses.stream().filter(Course::isOnTime).count();
    }

    /** Whether there are enough of them to say something of the next. */
    public boolean isTelling() {
        return putOff() >= ENOUGH;
    }
}
