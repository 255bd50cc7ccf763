package nl.veerkrachtigebuurten.experttable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.veerkrachtigebuurten.experttable.DemoActions.Words;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.seats.Body;
import nl.veerkrachtigebuurten.seats.Person;
import nl.veerkrachtigebuurten.seats.Seat;
import org.jspecify.annotations.Nullable;

/** How the actions of one table of the demo come and go, by chance that is the same every time. */
record DemoLife(Words words, Random random, LocalDate today) {

    private static final int IN_HAND = 8;
    private static final List<ActionState> AT_WORK = List.of(ActionState.BUSY, ActionState.BUSY, ActionState.WAITING);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", new Locale("nl"));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", new Locale("nl"));

    List<String> titles() {
        return words.actions();
    }

    /** What is old is mostly done; what is new is mostly still to do; the first few are in hand right now. */
    Action begin(Body table, String title, Seat owner, Aim aim) {
        var inHand = words.actions().indexOf(title) < IN_HAND;
        var daysUntilDue = inHand ? random.nextInt(24) - 10 : 15 + (int) (random.nextGaussian() * 75);
        var written = today.minusDays(60L + random.nextInt(120));
        var moment = Moment.of(said(today.plusDays(daysUntilDue)), written);
        var action = new Action(table, new Step(title, owner, owner.partner(), moment, aim), written);
        var state = inHand ? pick(AT_WORK) : stateOf(daysUntilDue);
        action.stand(state, wordsFor(state), today.minusDays(2L + random.nextInt(40)));
        return action;
    }

    /** Most of it serves the plan, some of it one of the milestones. */
    Aim aimOf(Aim plan, Deque<Milestone> milestones) {
        return random.nextInt(3) > 0 || milestones.isEmpty() ? plan : Aim.at(milestones.pop());
    }

    /** From its beginning up to how it stands now, the last of it not long ago. */
    List<ProgressNote> goOn(Action action, Person author, ZoneId zone) {
        var told = new ArrayList<ProgressNote>();
        var since = action.stateSince();
        if (action.state() == ActionState.TODO) {
            return told;
        }
        var said = new ArrayList<>(words.notes());
        Collections.shuffle(said, random);
        for (var times = random.nextInt(3); times > 0; times--) {
            var day = since.minusWeeks(times * 2L);
            told.add(new ProgressNote(action, ActionState.BUSY, said.get(times), author, at(day, zone)));
        }
        var last = action.state().needsWords() ? action.stateWords() : said.get(0);
        told.add(new ProgressNote(action, action.state(), last, author, at(since, zone)));
        return told;
    }

    private ActionState stateOf(int daysUntilDue) {
        var chance = random.nextInt(100);
        if (chance < 4) {
            return ActionState.DROPPED;
        }
        if (daysUntilDue < -20) {
            return chance < 90 ? ActionState.DONE : chance < 95 ? ActionState.WAITING : ActionState.BUSY;
        }
        if (daysUntilDue < 45) {
            return chance < 20 ? ActionState.DONE : chance < 40 ? ActionState.WAITING : ActionState.BUSY;
        }
        return chance < 15 ? ActionState.BUSY : chance < 25 ? ActionState.WAITING : ActionState.TODO;
    }

    private @Nullable String wordsFor(ActionState state) {
        return switch (state) {
            case WAITING -> pick(words.waiting());
            case DROPPED -> pick(words.dropped());
            default -> null;
        };
    }

    /** A day as people say it. */
    private String said(LocalDate day) {
        return switch (random.nextInt(6)) {
            case 0 -> DAY.format(day);
            case 1 -> "uiterlijk " + DAY.format(day);
            case 2 -> MONTH.format(day);
            default -> part(day.getDayOfMonth()) + " " + MONTH.format(day);
        };
    }

    private static String part(int dayOfMonth) {
        return dayOfMonth <= 10 ? "begin" : dayOfMonth <= 20 ? "medio" : "eind";
    }

    private Instant at(LocalDate day, ZoneId zone) {
        return day.atTime(9 + random.nextInt(8), random.nextInt(60))
                .atZone(zone)
                .toInstant();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
