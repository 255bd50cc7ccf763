package nl.veerkrachtigebuurten.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.buurtscan.Buurtscan;
import nl.veerkrachtigebuurten.buurtscan.Buurtscans;
import nl.veerkrachtigebuurten.buurtscan.FindingService;
import nl.veerkrachtigebuurten.buurtscan.SeenFindings;
import nl.veerkrachtigebuurten.buurtscan.WithdrawalForm;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whatever the team merges, splits and withdraws, one after another or at once: nobody who gave a finding is lost. */
@PortalTest
class SuccessionHistoryTests {

    private static final int HISTORIES = 40;
    private static final int STEPS = 9;

    @Autowired
    Buurtscans scans;

    @Autowired
    SeenFindings findings;

    @Autowired
    FindingService service;

    @Autowired
    SuccessionService successions;

    @Autowired
    Succession succession;

    @Autowired
    JdbcClient database;

    private Team team;
    private Buurtscan scan;

    @BeforeEach
    void begin() {
        team = Team.signIn(database);
        scan = scans.at(Team.scan(database));
    }

    @AfterEach
    void end() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void oneAfterAnother(long seed) throws Exception {
        for (var history = 0; history < HISTORIES; history++) {
            var chance = new Random(seed * 1000 + history);
            var all = told(4 + chance.nextInt(3));
            var withdrawn = new HashSet<Long>();
            for (var step = 0; step < STEPS; step++) {
                step(all, withdrawn, chance).call();
            }
            assertThatNobodyIsLost(all, withdrawn);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void manyAtOnce(long seed) throws Exception {
        ExecutorService pool = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(4));
        for (var history = 0; history < HISTORIES; history++) {
            var chance = new Random(seed * 1000 + history);
            var all = told(3 + chance.nextInt(3));
            var withdrawn = ConcurrentHashMap.<Long>newKeySet();
            for (var round = 0; round < 2; round++) {
                var steps = IntStream.range(0, 5)
                        .mapToObj(any -> step(all, withdrawn, chance))
                        .toList();
                for (var done : pool.invokeAll(steps)) {
                    done.get();
                }
            }
            assertThatNobodyIsLost(all, withdrawn);
        }
        pool.shutdown();
    }

    @Test
    void ofTwoThatMergeEachOtherIntoTheOtherOneWins() throws Exception {
        ExecutorService pool = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(2));
        for (var round = 0; round < 20; round++) {
            var two = told(2);
            var both = pool.invokeAll(List.of(merging(two.get(0), two.get(1)), merging(two.get(1), two.get(0))));
            assertThat(both.get(0).get() + both.get(1).get()).isEqualTo(1);
            assertThat(succession.now(two.get(0)))
                    .isEqualTo(succession.now(two.get(1)))
                    .hasSize(1);
        }
        pool.shutdown();
    }

    /** Something that somebody of the team may do, drawn now; it comes to nothing where somebody else was first. */
    private Callable<Integer> step(List<Long> all, Set<Long> withdrawn, Random chance) {
        synchronized (all) {
            var one = all.get(chance.nextInt(all.size()));
            var other = all.get(chance.nextInt(all.size()));
            return switch (chance.nextInt(10)) {
                case 0 -> () -> attempt(() -> withdraw(one, withdrawn));
                case 1, 2, 3 -> () -> attempt(() -> split(one, all));
                default -> merging(one, other);
            };
        }
    }

    private Callable<Integer> merging(long one, long other) {
        return () ->
                attempt(() -> successions.merge(scan.slug(), one, new MergeForm(other, "Hetzelfde."), team.member()));
    }

    private void split(long id, List<Long> all) {
        var form = team.dividing(findings.at(scan.slug(), id, team.member()).orElseThrow());
        successions.split(scan.slug(), id, form, team.member());
        synchronized (all) {
            all.addAll(edges(List.of(id)).get(id));
        }
    }

    private void withdraw(long id, Set<Long> withdrawn) {
        if (edges(List.of(id)).isEmpty() && withdrawn.isEmpty()) {
            service.withdraw(scan.slug(), id, new WithdrawalForm("Hoort hier niet."), team.member());
            withdrawn.add(id);
        }
    }

    private static int attempt(Runnable work) {
        try {
            work.run();
            return 1;
        } catch (RefusedException | OptimisticLockingFailureException somebodyElseWasFirst) {
            return 0;
        }
    }

    private List<Long> told(int number) {
        var ids = new ArrayList<Long>();
        IntStream.range(0, number).forEach(any -> ids.add(team.tell(scan, service)));
        return ids;
    }

    private void assertThatNobodyIsLost(List<Long> all, Set<Long> withdrawn) {
        var edges = edges(all);
        var live = all.stream().filter(this::counts).collect(Collectors.toSet());
        for (var id : all) {
            var ends = new TreeSet<Long>();
            follow(id, edges, ends, new ArrayList<>());
            var now = succession.now(id);
            assertThat(now).isEqualTo(ends.stream().filter(live::contains).collect(Collectors.toSet()));
            if (ends.stream().noneMatch(withdrawn::contains)) {
                assertThat(now).isNotEmpty().isEqualTo(ends);
            }
            now.forEach(end -> assertThat(succession.origins(end)).contains(id));
        }
        live.forEach(end -> succession
                .origins(end)
                .forEach(id -> assertThat(succession.now(id)).contains(end)));
    }

    private void follow(long id, Map<Long, Set<Long>> edges, Set<Long> ends, List<Long> way) {
        assertThat(way).as("no circle").doesNotContain(id);
        var further = new ArrayList<>(way);
        further.add(id);
        edges.getOrDefault(id, Set.of()).forEach(next -> follow(next, edges, ends, further));
        if (!edges.containsKey(id)) {
            ends.add(id);
        }
    }

    private Map<Long, Set<Long>> edges(List<Long> ids) {
        return database
                .sql("select finding_id, successor_id from finding_succession where finding_id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private boolean counts(long id) {
        return database.sql("select withdrawn_at is null from finding where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
