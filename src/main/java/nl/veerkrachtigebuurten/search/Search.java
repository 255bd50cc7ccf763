package nl.veerkrachtigebuurten.search;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.Searchable;
import nl.veerkrachtigebuurten.search.HitGroup.MarkedHit;
import org.springframework.stereotype.Component;

/** Asks every module, and puts together what they found: grouped by kind, the best answer first. */
@Component
class Search {

    static final int MOST_PER_KIND = 20;

    private final List<Searchable> modules;

    Search(List<Searchable> modules) {
        this.modules = modules;
    }

    List<HitGroup> search(String words, Member member) {
        var marking = Marking.of(words);
        Comparator<List<Hit>> bestFirst = comparingInt(hits -> hits.stream()
                .mapToInt(hit -> marking.distanceOf(hit.title()))
                .min()
                .orElse(Integer.MAX_VALUE));
        return modules.stream()
                .flatMap(module -> module.search(words, member, MOST_PER_KIND + 1).stream())
                .collect(groupingBy(Hit::kind, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(bestFirst)
                .map(hits -> group(hits, marking))
                .toList();
    }

    private static HitGroup group(List<Hit> hits, Marking marking) {
        var shown = hits.stream()
                .limit(MOST_PER_KIND)
                .map(hit -> new MarkedHit(marking.mark(hit.title()), hit.href(), marking.excerpt(hit.excerpt())))
                .toList();
        return new HitGroup(hits.get(0).kind(), shown, hits.size() > MOST_PER_KIND);
    }
}
