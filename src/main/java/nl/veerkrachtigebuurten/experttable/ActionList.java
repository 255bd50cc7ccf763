package nl.veerkrachtigebuurten.experttable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.ScrollPosition.Direction;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Component;

/** The actions a member may see, a page at a time, by the last day of their window. */
@Component
class ActionList {

    static final int PAGE_SIZE = 50;
    private static final Sort ORDER = Sort.by("due", "id");

    private final Actions actions;
    private final Clock clock;

    ActionList(Actions actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * @param total how many there are on all pages
     * @param previous and next: addresses, where there is more
     */
    record Page(
            List<Action> actions,
            long total,
            @Nullable String previous,
            @Nullable String next) {}

    Page page(ActionFilter filter, Member member) {
        var wanted = Wanted.by(filter, member, LocalDate.now(clock));
        var backwards = Cursor.read(filter.before());
        var position = backwards
                .map(place -> place.towards(Direction.BACKWARD))
                .or(() -> Cursor.read(filter.after()).map(place -> place.towards(Direction.FORWARD)))
                .orElse(ScrollPosition.keyset());
        Window<Action> window = actions.findBy(
                wanted.and(Wanted.whole()),
                query -> query.sortBy(ORDER).limit(PAGE_SIZE).scroll(position));
        var shown = window.getContent();
        var moreBefore = backwards.isPresent()
                ? window.hasNext()
                : Cursor.read(filter.after()).isPresent();
        var moreAfter = backwards.isPresent() || window.hasNext();
        return new Page(
                shown,
                actions.count(wanted),
                moreBefore && !shown.isEmpty() ? filter.from("voor", Cursor.at(shown.get(0))) : null,
                moreAfter && !shown.isEmpty() ? filter.from("na", Cursor.at(shown.get(shown.size() - 1))) : null);
    }
}
