package nl.veerkrachtigebuurten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.platform.Among;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.routekaart.MilestoneState;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import nl.veerkrachtigebuurten.seats.SeatKind;
import nl.veerkrachtigebuurten.seats.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A few milestones that people change, day after day, by chance; and what must have become of them, replayed. */
@Component
public class RandomHistory {

    static final LocalDateTime BEGIN = LocalDateTime.parse("2025-09-02T08:00");
    private static final List<String> MOMENTS = List.of(
            "medio juni 2026", "najaar 2026", "eind 2027", "tweede kwartaal 2027", "1 september 2026", "binnenkort");

    private final MockMvcTester browser;
    private final TestClock clock;
    private final Milestones milestones;
    private final Seats seats;
    private final Pillars pillars;
    private final JdbcClient database;

    RandomHistory(
            MockMvcTester browser,
            TestClock clock,
            Milestones milestones,
            Seats seats,
            Pillars pillars,
            JdbcClient database) {
        this.browser = browser;
        this.clock = clock;
        this.milestones = milestones;
        this.seats = seats;
        this.pillars = pillars;
        this.database = database;
    }

    /** How a milestone must stand. */
    public record Stand(
            String title,
            String moment,
            long ownerId,
            Set<Long> pillarIds,
            boolean published,
            @Nullable MilestoneState said,
            @Nullable LocalDate reachedOn) {

        public @Nullable LocalDate latest() {
            return Moment.of(moment, BEGIN.toLocalDate()).latest();
        }
    }

    /** One thing that somebody did; why, when it put the milestone off. */
    private record Step(
            LocalDate day,
            long id,
            UnaryOperator<@Nullable Stand> change,
            @Nullable String why) {}

    /** What was done, in order. */
    public static final class Told {

        private final List<Step> steps = new ArrayList<>();

        /** The steps up to and including this day, done again. */
        public Map<Long, Stand> replay(LocalDate day) {
            var stands = new TreeMap<Long, Stand>();
            steps.stream()
                    .filter(step -> !step.day().isAfter(day))
                    .forEach(step -> stands.put(step.id(), step.change().apply(stands.get(step.id()))));
            return stands;
        }

        /** Why a milestone moved, after the one day and up to the other. */
        public List<String> reasons(long id, LocalDate after, LocalDate until) {
            return steps.stream()
                    .filter(step -> step.id() == id && step.why() != null)
                    .filter(step -> step.day().isAfter(after) && !step.day().isAfter(until))
                    .map(Step::why)
                    .toList();
        }

        public Set<Long> ids() {
            return replay(LocalDate.MAX).keySet();
        }

        /** From the day before the first step until the day after the last. */
        public List<LocalDate> days() {
            var last = steps.get(steps.size() - 1).day();
            return BEGIN.toLocalDate().minusDays(1).datesUntil(last.plusDays(2)).toList();
        }
    }

    /** Lets it happen through the portal, as whoever is signed in; the clock goes along. */
    public Told live(long seed, int number) {
        var random = new Random(seed);
        var told = new Told();
        var now = BEGIN;
        while (told.steps.size() < number) {
            now = now.plus(Duration.ofSeconds(random.nextInt(3 * 24 * 3600)));
            now = random.nextInt(4) == 0 ? now.toLocalDate().atTime(23, 59, 59) : now;
            clock.set(now);
            step(told, now.toLocalDate(), random);
            now = now.plusSeconds(1);
        }
        return told;
    }

    /** Leaves nothing behind for other tests, against all that the database does to keep the past. */
    @Transactional
    public void forget() {
        database.sql("set local session_replication_role = replica").update();
        var its = " in (select id from milestone where title like 'Proef %')";
        for (var table : List.of("slip", "status_report", "milestone_pillar", "milestone_pillar_past")) {
            database.sql("delete from " + table + " where milestone_id" + its).update();
        }
        database.sql("delete from milestone_past where id" + its).update();
        database.sql("delete from milestone where title like 'Proef %'").update();
    }

    private void step(Told told, LocalDate day, Random random) {
        var ids = List.copyOf(told.ids());
        if (ids.isEmpty() || ids.size() < 5 && random.nextInt(5) == 0) {
            plan(told, day, random);
            return;
        }
        long id = ids.get(random.nextInt(ids.size()));
        var stand = told.replay(day).get(id);
        var dropped = stand.said() == MilestoneState.DROPPED;
        if (dropped || random.nextInt(3) == 0) {
            report(told, day, id, stand, random);
        } else if (random.nextInt(8) == 0 && stand.said() != MilestoneState.REACHED) {
            submit("post", "/mijlpalen/" + id + "/vervallen", Map.of("reason", "Niet meer nodig."));
            told.steps.add(new Step(day, id, its -> said(its, MilestoneState.DROPPED, null), null));
        } else {
            revise(told, day, id, stand, random);
        }
    }

    private void plan(Told told, LocalDate day, Random random) {
        var stand = new Stand(
                "Proef " + random.nextInt(),
                moment(random),
                owner(random),
                pillars(random),
                random.nextBoolean(),
                null,
                null);
        var address = submit("post", "/mijlpalen", form(stand));
        var id = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
        told.steps.add(new Step(day, id, none -> stand, null));
    }

    private void revise(Told told, LocalDate day, long id, Stand was, Random random) {
        var what = random.nextInt(5);
        var moment = what == 0 && was.said() != MilestoneState.REACHED ? moment(random) : was.moment();
        var becomes = new Stand(
                what == 1 ? "Proef " + random.nextInt() : was.title(),
                moment,
                what == 2 ? owner(random) : was.ownerId(),
                what == 3 ? pillars(random) : was.pillarIds(),
                (what == 4) != was.published(),
                was.said(),
                was.reachedOn());
        var form = form(becomes);
        var why = "Reden " + random.nextInt();
        form.put("reason", why);
        form.put("version", "" + milestones.get(id).version());
        submit("put", "/mijlpalen/" + id, form);
        told.steps.add(new Step(day, id, its -> becomes, moment.equals(was.moment()) ? null : why));
    }

    private void report(Told told, LocalDate day, long id, Stand was, Random random) {
        var sayable = new ArrayList<>(MilestoneState.SAYABLE);
        sayable.remove(MilestoneState.DROPPED);
        var said = sayable.get(random.nextInt(sayable.size()));
        var form = new HashMap<>(Map.of("assessment", said.name(), "words", "Bericht " + random.nextInt()));
        var moves = !said.isOver() && random.nextInt(3) == 0;
        var moment = moves ? moment(random) : was.moment();
        if (moves) {
            form.put("moment", moment);
        }
        submit("post", "/mijlpalen/" + id + "/voortgang", form);
        var reached = said != MilestoneState.REACHED ? null : was.reachedOn() == null ? day : was.reachedOn();
        told.steps.add(new Step(
                day,
                id,
                its -> said(
                        new Stand(its.title(), moment, its.ownerId(), its.pillarIds(), its.published(), null, null),
                        said,
                        reached),
                moment.equals(was.moment()) ? null : form.get("words")));
    }

    private static Stand said(Stand its, MilestoneState said, @Nullable LocalDate reachedOn) {
        return new Stand(its.title(), its.moment(), its.ownerId(), its.pillarIds(), its.published(), said, reachedOn);
    }

    private static String moment(Random random) {
        return MOMENTS.get(random.nextInt(MOMENTS.size()));
    }

    private long owner(Random random) {
        return seats.ofKinds(Among.names(Set.of(SeatKind.PROJECT_LEADER)))
                .get(random.nextInt(3))
                .id();
    }

    private Set<Long> pillars(Random random) {
        var all = pillars.findAllByOrderByPosition();
        return Set.of(
                all.get(random.nextInt(2)).id(), all.get(2 + random.nextInt(2)).id());
    }

    private static Map<String, String> form(Stand stand) {
        var form = new HashMap<>(Map.of(
                "title", stand.title(), "moment", stand.moment(), "ownerId", "" + stand.ownerId(), "lane", "PILLARS"));
        form.put("published", "" + stand.published());
        var pillars = stand.pillarIds().stream().map(String::valueOf).toList();
        form.put("pillarIds", String.join(",", pillars));
        return form;
    }

    private String submit(String method, String address, Map<String, String> form) {
        var request = (method.equals("put") ? browser.put() : browser.post())
                .uri(address)
                .with(csrf());
        form.forEach(request::param);
        var answer = request.exchange();
        assertThat(answer).as(address + " " + form).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }
}
