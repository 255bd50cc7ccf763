package nl.veerkrachtigebuurten.step;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.Searchable;
import nl.veerkrachtigebuurten.gathering.TextSearch;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds steps by their words. Members may see all of them. */
@Component
@Order(25)
class StepSearch implements Searchable {

    private static final String FOUND = """
            select s.id, s.title, m.id as milestone, m.title as towards
              from step s join milestone m on m.id = s.milestone_id,
                   websearch_to_tsquery('dutch', :words) q (words)
             where to_tsvector('dutch', s.title) @@ q.words
             order by s.state = 'LAPSED', ts_rank(to_tsvector('dutch', s.title), q.words) desc, s.id desc
             limit :most""";

    private final TextSearch search;

    StepSearch(TextSearch search) {
        this.search = search;
    }

    @Override
    public List<Hit> search(String words, Member member, int most) {
        return search.find(
                FOUND,
                words,
                most,
                (row, number) -> new Hit(
                        "step.kind",
                        row.getString("title"),
                        "/mijlpalen/" + row.getLong("milestone") + "#stap-" + row.getLong("id"),
                        row.getString("towards")));
    }
}
