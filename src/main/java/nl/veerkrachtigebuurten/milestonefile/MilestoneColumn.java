package nl.veerkrachtigebuurten.milestonefile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import org.jspecify.annotations.Nullable;

/** The columns of milestones in a sheet. Those that are taken in come first; the others only go out. */
enum MilestoneColumn {
    NUMBER("nummer", Milestone::id),
    VERSION("versie", Milestone::version),
    TITLE("mijlpaal", Milestone::title),
    MOMENT("moment", milestone -> milestone.moment().words()),
    EARLIEST("vroegst", milestone -> milestone.moment().earliest()),
    LATEST("laatst", milestone -> milestone.moment().latest()),
    REASON("reden van verschuiven", milestone -> null),
    BELONGS("hoort bij", MilestoneColumn::belongs),
    OWNER("eigenaar", milestone -> milestone.owner().name()),
    NEIGHBOURHOOD(
            "buurt",
            milestone -> milestone.neighbourhood() == null
                    ? null
                    : milestone.neighbourhood().name()),
    WHY("waarom", Milestone::why),
    VISIBLE("te zien voor", milestone -> milestone.isPublished() ? ImportWords.EVERYBODY : ImportWords.MEMBERS),
    STATE("stand", milestone -> null),
    REACHED("bereikt op", Milestone::reachedOn),
    NEEDS("wacht op", milestone -> null),
    ADDRESS("adres", milestone -> null);

    static final List<MilestoneColumn> TAKEN_IN =
            Stream.of(values()).filter(MilestoneColumn::isTakenIn).toList();

    private final String heading;
    private final Function<Milestone, @Nullable Object> cell;

    MilestoneColumn(String heading, Function<Milestone, @Nullable Object> cell) {
        this.heading = heading;
        this.cell = cell;
    }

    static Optional<MilestoneColumn> of(String heading) {
        var asked = heading.toLowerCase(Locale.ROOT).strip();
        return TAKEN_IN.stream().filter(column -> column.heading.equals(asked)).findFirst();
    }

    boolean isTakenIn() {
        return ordinal() < STATE.ordinal();
    }

    String heading() {
        return heading;
    }

    /** What the milestone itself says in this column: text, a number, a day, or nothing. */
    @Nullable
    Object cell(Milestone milestone) {
        return cell.apply(milestone);
    }

    /** The same as text. */
    String text(Milestone milestone) {
        var value = cell(milestone);
        return value == null ? "" : value.toString();
    }

    private static String belongs(Milestone milestone) {
        return milestone.lane() == Milestone.Lane.PILLARS
                ? milestone.pillars().stream().map(Pillar::name).collect(Collectors.joining(", "))
                : ImportWords.lane(milestone.lane());
    }
}
