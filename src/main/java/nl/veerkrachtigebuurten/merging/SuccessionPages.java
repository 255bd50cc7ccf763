package nl.veerkrachtigebuurten.merging;

import static java.util.stream.Collectors.toMap;
import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.SeenFindings;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what pages tell of where findings came from and where they went. */
@Component
class SuccessionPages {

    private final FindingSuccessions successions;
    private final Succession succession;
    private final SeenFindings findings;

    SuccessionPages(FindingSuccessions successions, Succession succession, SeenFindings findings) {
        this.successions = successions;
        this.succession = succession;
        this.findings = findings;
    }

    /** A finding, and how it went on. */
    record Step(Finding finding, FindingSuccession how) {}

    /**
     * @param from what went on in it, also by way of others
     * @param to where it went itself
     * @param now where that lives on today, if that is elsewhere again
     */
    record Content(Finding finding, List<Step> from, List<Step> to, List<Finding> now) {

        public boolean isTold() {
            return !from.isEmpty() || !to.isEmpty();
        }
    }

    Content of(Finding finding, Member member) {
        var origins = new TreeSet<>(succession.origins(finding.id()));
        var steps = successions.of(ids(origins));
        var to = steps.stream().filter(it -> it.findingId() == finding.id()).toList();
        var from = steps.stream()
                .filter(it -> origins.contains(it.successorId()))
                .collect(toMap(FindingSuccession::findingId, it -> it, (first, second) -> first))
                .values();
        var now = to.isEmpty() ? Set.<Long>of() : succession.now(finding.id());
        var direct = to.stream().map(FindingSuccession::successorId).toList();
        var seen = seen(origins, direct, now, member);
        return new Content(
                finding,
                steps(from, FindingSuccession::findingId, seen),
                steps(to, FindingSuccession::successorId, seen),
                now.stream()
                        .filter(id -> !direct.contains(id))
                        .map(seen::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private Map<Long, Finding> seen(Set<Long> origins, List<Long> direct, Set<Long> now, Member member) {
        var ids = new TreeSet<>(origins);
        ids.addAll(direct);
        ids.addAll(now);
        return findings.all(ids, member).stream().collect(toMap(Finding::id, it -> it));
    }

    private static List<Step> steps(
            Collection<FindingSuccession> hows, ToLongFunction<FindingSuccession> which, Map<Long, Finding> seen) {
        return hows.stream()
                .filter(how -> seen.containsKey(which.applyAsLong(how)))
                .map(how -> new Step(Objects.requireNonNull(seen.get(which.applyAsLong(how))), how))
                .toList();
    }

    /** One of a scan; what does not count any more says so on its own page. */
    Finding counting(String scan, long id, Member member) {
        var finding = findings.at(scan, id, member).orElseThrow(NotFoundException::new);
        if (finding.isWithdrawn()) {
            throw new RefusedException("merging.refused.gone", String.valueOf(id));
        }
        return finding;
    }

    /** Whether that was said before, by whoever presses twice. */
    boolean wentOnIn(Finding finding, @Nullable Long successorId) {
        return successions.of(ids(List.of(finding.id()))).stream()
                .anyMatch(it -> Objects.equals(it.successorId(), successorId));
    }

    /** Whether one form split it before. */
    boolean wasSplitBy(Finding finding, SplitForm form, Member member) {
        var successors = successions.of(ids(List.of(finding.id()))).stream()
                .map(FindingSuccession::successorId)
                .toList();
        var keys = form.key() == null
                ? List.of()
                : form.parts().stream().map(it -> it.key()).toList();
        return findings.all(successors, member).stream().anyMatch(it -> keys.contains(it.key()));
    }
}
