package nl.veerkrachtigebuurten.search;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.Searchable;
import nl.veerkrachtigebuurten.search.HitGroup.MarkedHit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks every module, and puts together what they found: grouped by kind, the best answer first. */
@Component
@Transactional(readOnly = true)
class Search {

    static final int BEST_OF_A_KIND = 6;
    static final int MOST_OF_ONE_KIND = 100;

    private final List<Searchable> modules;

    Search(List<Searchable> modules) {
        this.modules = modules;
    }

    /** The best of every kind. */
    List<HitGroup> search(String words, Member member) {
        return search(words, member, kind -> true, BEST_OF_A_KIND);
    }

    /** All of one kind, as far as one would read. */
    List<HitGroup> search(String words, Member member, String kind) {
        return search(words, member, kind::equals, MOST_OF_ONE_KIND);
    }

    private List<HitGroup> search(String words, Member member, Predicate<String> wanted, int most) {
        var marking = Marking.of(words);
        Comparator<List<Hit>> bestFirst = comparingInt(hits -> hits.stream()
                .mapToInt(hit -> marking.distanceOf(hit.title()))
                .min()
                .orElse(Integer.MAX_VALUE));
        return modules.stream()
                .flatMap(module -> module.search(words, member, most + 1).stream())
                .filter(hit -> wanted.test(hit.kind()))
                .collect(groupingBy(Hit::kind, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(bestFirst)
                .map(hits -> group(hits, marking, most))
                .toList();
    }

    private static HitGroup group(List<Hit> hits, Marking marking, int most) {
        var shown = hits.stream()
                .limit(most)
                .map(hit -> new MarkedHit(marking.mark(hit.title()), hit.href(), marking.excerpt(hit.excerpt())))
                .toList();
        return new HitGroup(hits.get(0).kind(), shown, hits.size() > most);
    }
}
