package nl.veerkrachtigebuurten.routekaart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.timeline.Period;
import org.jspecify.annotations.Nullable;

/** A milestone as lists and the timeline show it: hundreds of them come in two queries. */
public record MilestoneSummary(
        long id,
        String title,
        Moment moment,
        Milestone.Lane lane,
        @Nullable MilestoneState said,
        @Nullable LocalDate reachedOn,
        @Nullable LocalDate reportedOn,
        LocalDate plannedOn,
        boolean published,
        long ownerId,
        String ownerName,
        @Nullable Long neighbourhoodId,
        @Nullable String opening,
        List<Pillar> pillars) {

    MilestoneSummary(
            long id,
            String title,
            Moment moment,
            Milestone.Lane lane,
            @Nullable MilestoneState said,
            @Nullable LocalDate reachedOn,
            @Nullable LocalDate reportedOn,
            LocalDate plannedOn,
            boolean published,
            long ownerId,
            String ownerName,
            @Nullable Long neighbourhoodId,
            @Nullable String opening) {
        this(
                id,
                title,
                moment,
                lane,
                said,
                reachedOn,
                reportedOn,
                plannedOn,
                published,
                ownerId,
                ownerName,
                neighbourhoodId,
                opening,
                List.of());
    }

    MilestoneSummary with(List<Pillar> pillars) {
        return new MilestoneSummary(
                id,
                title,
                moment,
                lane,
                said,
                reachedOn,
                reportedOn,
                plannedOn,
                published,
                ownerId,
                ownerName,
                neighbourhoodId,
                opening,
                pillars);
    }

    public MilestoneState stateOn(LocalDate today) {
        return MilestoneState.of(said, moment, today);
    }

    /** Its place in time: the day it was reached, or the middle of its window; without a window nowhere. */
    public @Nullable LocalDate at() {
        var earliest = moment.earliest();
        var latest = moment.latest();
        if (reachedOn != null) {
            return reachedOn;
        }
        if (earliest == null || latest == null) {
            return earliest == null ? latest : earliest;
        }
        return earliest.plusDays(ChronoUnit.DAYS.between(earliest, latest) / 2);
    }

    /** Where it stands besides its pillars: {@code bestuur} or {@code participatie}, as in an address. */
    public String track() {
        return lane.track();
    }

    /** Whether it stands in the period, or a day of its window does; what has no end stands where it begins. */
    boolean isIn(Period period) {
        var at = at();
        if (at == null || reachedOn != null) {
            return at != null && period.contains(at);
        }
        var earliest = moment.earliest();
        var latest = moment.latest();
        return !(earliest == null ? at : earliest).isAfter(period.until())
                && !(latest == null ? at : latest).isBefore(period.from());
    }

    /** Days since the owner was last heard of it. */
    public long daysSilent(LocalDate today) {
        return ChronoUnit.DAYS.between(reportedOn == null ? plannedOn : reportedOn, today);
    }

    /** Whether a report is due: still open, near, and nothing heard for so many days. */
    public boolean isSilent(LocalDate today, int days) {
        var at = at();
        return !stateOn(today).isOver()
                && daysSilent(today) >= days
                && (at == null || !at.isAfter(today.plusMonths(6)));
    }

    /** The first sentence of why it matters; empty where nobody wrote that. */
    public String reason() {
        if (opening == null) {
            return "";
        }
        var plain = opening.replaceAll("[*_#>`]|\\[|]\\([^)]*\\)", "").strip();
        var end = plain.indexOf(". ");
        return end > 0 ? plain.substring(0, end + 1) : plain.lines().findFirst().orElse("");
    }
}
