package nl.veerkrachtigebuurten.routekaart;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.Searchable;
import nl.veerkrachtigebuurten.gathering.TextSearch;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds milestones by the stems of Dutch words, and by titles that look alike. Members may see all of them. */
@Component
@Order(20)
class RoutekaartSearch implements Searchable {

    private static final String FOUND = """
            select m.id, m.title,
                   ts_headline('dutch', coalesce(m.why, ''), q.words,
                       'StartSel="", StopSel="", MaxWords=24, MinWords=12, MaxFragments=1') as excerpt
              from milestone m, websearch_to_tsquery('dutch', :words) q (words)
             where m.search @@ q.words
                or lower(:words) <% lower(m.title)
             order by to_tsvector('dutch', m.title) @@ q.words desc, ts_rank(m.search, q.words) desc,
                      word_similarity(lower(:words), lower(m.title)) desc, m.id
             limit :most""";

    private final TextSearch search;

    RoutekaartSearch(TextSearch search) {
        this.search = search;
    }

    @Override
    public List<Hit> search(String words, Member member, int most) {
        return search.find(
                FOUND,
                words,
                most,
                (row, number) -> new Hit(
                        "milestone.kind",
                        row.getString("title"),
                        "/mijlpalen/" + row.getLong("id"),
                        row.getString("excerpt")));
    }
}
