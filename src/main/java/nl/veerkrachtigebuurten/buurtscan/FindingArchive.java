package nl.veerkrachtigebuurten.buurtscan;

import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import nl.veerkrachtigebuurten.platform.Among;
import nl.veerkrachtigebuurten.platform.Slice;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.Pillars;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds findings, as far as somebody may see them. */
@Component
public class FindingArchive {

    static final int MOST_COUNTED = 1000;

    private static final int PAGE = 40;
    private static final int PORTION = 1000;

    private final Findings findings;
    private final FindingPlaces places;
    private final FindingWords words;
    private final Pillars pillars;
    private final JdbcClient database;

    FindingArchive(Findings findings, FindingPlaces places, FindingWords words, Pillars pillars, JdbcClient database) {
        this.findings = findings;
        this.places = places;
        this.words = words;
        this.pillars = pillars;
        this.database = database;
    }

    /** @param known how many there are, where that is known without counting */
    FindingPage page(Buurtscan scan, FindingFilter filter, Sight sight, @Nullable Integer known) {
        var before = FindingFilter.Place.read(filter.before());
        var after = FindingFilter.Place.read(filter.after()).orElse(null);
        var query = ask(scan, filter, sight);
        var found = known != null ? known : Integer.valueOf(query.count(MOST_COUNTED, database));
        var ids = Slice.of(
                before.isPresent()
                        ? query.before(before.get(), PAGE + 1, database)
                        : query.after(after, PAGE + 1, database),
                PAGE,
                before.isPresent(),
                after == null);
        var shown = inOrder(ids.rows());
        return new FindingPage(
                shown,
                places.of(ids.rows(), sight),
                found,
                ids.hasPrevious() ? filter.with("voor", FindingFilter.Place.of(shown.get(0))) : null,
                ids.hasNext() ? filter.with("na", FindingFilter.Place.of(shown.get(shown.size() - 1))) : null);
    }

    /** Those in any scan that say this, newest heard first. */
    List<Finding> search(String typed, Sight sight, int most) {
        return words.query(typed)
                .map(query -> new FindingQuery(sight).saying(query, places.holding(typed, sight)))
                .map(query -> inOrder(query.after(null, most, database)))
                .orElse(List.of());
    }

    /** Those of a scan that count and say this, or have this number. */
    public List<Finding> saying(Buurtscan scan, String typed, Sight sight, int most) {
        if (typed.matches("\\d{1,18}")) {
            return findings.seenOf(ids(List.of(Long.valueOf(typed))), sight).stream()
                    .filter(finding -> finding.buurtscan().isSameAs(scan))
                    .toList();
        }
        return inOrder(ask(scan, FindingFilter.searching(typed), sight).after(null, most, database));
    }

    /** Hands over all of them, one by one, without holding them all. */
    public void each(Buurtscan scan, FindingFilter filter, Sight sight, BiConsumer<Finding, @Nullable String> use) {
        FindingFilter.@Nullable Place last = null;
        List<Long> ids;
        do {
            ids = ask(scan, filter, sight).after(last, PORTION, database);
            var portion = inOrder(ids);
            var exact = places.of(ids, sight);
            portion.forEach(finding -> use.accept(finding, exact.get(finding.id())));
            if (!portion.isEmpty()) {
                var end = portion.get(portion.size() - 1);
                last = new FindingFilter.Place(end.hearing().on(), end.id());
            }
        } while (ids.size() == PORTION);
    }

    /** How many {@link #each} hands over. */
    public int count(Buurtscan scan, FindingFilter filter, Sight sight) {
        return ask(scan, filter, sight).count(Integer.MAX_VALUE, database);
    }

    private FindingQuery ask(Buurtscan scan, FindingFilter filter, Sight sight) {
        var query = new FindingQuery(sight).in(scan).matching(filter, pillarId(filter));
        var typed = filter.words();
        if (typed != null) {
            words.query(typed).ifPresent(text -> query.saying(text, places.holding(typed, sight)));
        }
        return query;
    }

    /** A pillar that does not exist touches nothing. */
    private @Nullable Long pillarId(FindingFilter filter) {
        return filter.pillar() == null
                ? null
                : pillars.findBySlug(filter.pillar()).map(Pillar::id).orElse(0L);
    }

    private List<Finding> inOrder(List<Long> ids) {
        var found = new ArrayList<>(ids.isEmpty() ? List.<Finding>of() : findings.findByIdIn(Among.ids(ids)));
        found.sort(Comparator.comparing((Finding finding) -> finding.hearing().on())
                .thenComparing(Finding::id)
                .reversed());
        return found;
    }
}
