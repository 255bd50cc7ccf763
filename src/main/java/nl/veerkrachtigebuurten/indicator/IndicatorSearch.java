package nl.veerkrachtigebuurten.indicator;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.Searchable;
import nl.veerkrachtigebuurten.gathering.TextSearch;
import org.springframework.stereotype.Component;

/** Finds indicators by name. */
@Component
class IndicatorSearch implements Searchable {

    private static final String FOUND = """
            select id, name, unit from indicator where to_tsvector('dutch', name) @@ websearch_to_tsquery('dutch', :words)
            order by name, id limit :most""";

    private final TextSearch search;

    IndicatorSearch(TextSearch search) {
        this.search = search;
    }

    @Override
    public List<Hit> search(String words, Member member, int most) {
        return search.find(
                FOUND,
                words,
                most,
                (row, number) -> new Hit(
                        "indicator.kind",
                        row.getString("name"),
                        "/indicatoren/" + row.getLong("id"),
                        row.getString("unit")));
    }
}
