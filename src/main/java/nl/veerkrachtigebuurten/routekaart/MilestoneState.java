package nl.veerkrachtigebuurten.routekaart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.moment.Moment;
import org.jspecify.annotations.Nullable;

/** How a milestone stands on a day. Five of these are said in a report; the others follow from the moment. */
public enum MilestoneState {
    PLANNED("gepland"),
    ON_TRACK("op-schema"),
    AT_RISK("risico"),
    LATE("te-laat"),
    REACHED("bereikt"),
    DROPPED("vervallen"),
    OPEN("moment-open");

    /** What the owner can say of it. */
    public static final List<MilestoneState> SAYABLE = List.of(ON_TRACK, AT_RISK, LATE, REACHED, DROPPED);

    private final String slug;

    MilestoneState(String slug) {
        this.slug = slug;
    }

    /** What was said last, unless the moment has overtaken it. */
    public static MilestoneState of(@Nullable MilestoneState said, Moment moment, LocalDate today) {
        if (said != null && (said.isOver() || said == LATE)) {
            return said;
        }
        if (moment.hasEnded(today)) {
            return LATE;
        }
        if (said == AT_RISK) {
            return AT_RISK;
        }
        if (moment.reviewOn() != null) {
            return OPEN;
        }
        return said == null ? PLANNED : said;
    }

    public static Optional<MilestoneState> at(String slug) {
        return Stream.of(values())
                .filter(state -> state.slug.equals(slug.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Its part of an address. */
    public String slug() {
        return slug;
    }

    /** Whether nothing is expected of it any more. */
    public boolean isOver() {
        return this == REACHED || this == DROPPED;
    }

    /** Whether it asks for attention. */
    public boolean isPressing() {
        return this == AT_RISK || this == LATE;
    }
}
