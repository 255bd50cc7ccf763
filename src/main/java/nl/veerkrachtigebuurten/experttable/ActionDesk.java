package nl.veerkrachtigebuurten.experttable;

import static java.util.Comparator.comparing;
import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Card;
import nl.veerkrachtigebuurten.gathering.Coming;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.News;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What the start page tells a member of actions: those of the own seats, and of the tables one keeps. */
@Component
@Order(ProgrammePart.EXPERT_TABLE)
class ActionDesk implements Desk {

    private static final int DAYS_AHEAD = 14;
    private static final Limit AT_HAND = Limit.of(6);

    private final Actions actions;
    private final ProgressNotes notes;
    private final ExpertTables tables;

    ActionDesk(Actions actions, ProgressNotes notes, ExpertTables tables) {
        this.actions = actions;
        this.notes = notes;
        this.tables = tables;
    }

    @Override
    public List<Errand> waitingFor(Member member) {
        var today = tables.today();
        return actions.pressing(ids(member.seatIds()), today.plusDays(DAYS_AHEAD), Limit.of(10)).stream()
                .sorted(comparing((Action action) -> !action.isLateOn(today)))
                .map(action -> errand(action, today))
                .toList();
    }

    @Override
    public List<News> changedSince(Member member, Instant since) {
        return notes
                .bySomebodyElse(
                        member.personId(), ids(tables.idsKeptBy(member)), ids(member.seatIds()), since, Limit.of(10))
                .stream()
                .map(ActionDesk::news)
                .toList();
    }

    @Override
    public List<Coming> comingBetween(Member member, LocalDate from, LocalDate until) {
        return actions
                .comingBetween(ids(tables.idsKeptBy(member)), ids(member.seatIds()), from, until, Limit.of(20))
                .stream()
                .map(action -> new Coming(action.moment(), "action.kind", action.title(), addressOf(action)))
                .toList();
    }

    @Override
    public Optional<Card> card(Member member) {
        var seats = ids(member.seatIds());
        var mine = actions.openOf(seats, AT_HAND);
        var all = mine.size() < AT_HAND.max() ? mine.size() : actions.countOpenOf(seats);
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card("experttable/my-actions", new ActionsAtHand(mine, all, tables.today())));
    }

    static String addressOf(Action action) {
        return "/acties/" + action.id();
    }

    private static Errand errand(Action action, LocalDate today) {
        var late = action.isLateOn(today);
        var waits = action.state() == ActionState.WAITING;
        var why = late ? "action.errand.late" : waits ? "action.errand.waiting" : "action.errand.due";
        return new Errand(
                "action.errand",
                action.title(),
                addressOf(action) + "/voortgang",
                "action.errand.verb",
                why,
                List.of(action.moment().words(), Objects.requireNonNullElse(action.stateWords(), "")));
    }

    private static News news(ProgressNote note) {
        var action = note.action();
        return new News(
                note.writtenAt(),
                note.author().name(),
                "action.news." + note.state(),
                action.title(),
                addressOf(action));
    }
}
