package nl.veerkrachtigebuurten.promise;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.Searchable;
import nl.veerkrachtigebuurten.gathering.TextSearch;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds promises by their words and by whom they were made to. Anybody may read all of them. */
@Component
@Order(25)
class PromiseSearch implements Searchable {

    private static final String FOUND = """
            select p.id, p.words, s.name || ', ' || p.moment_words as place
              from promise p
              join seat s on s.id = p.seat_id
             where to_tsvector('dutch', p.words || ' ' || p.to_whom) @@ websearch_to_tsquery('dutch', :words)
             order by p.signed_at desc, p.id
             limit :most
            """;

    private final TextSearch search;

    PromiseSearch(TextSearch search) {
        this.search = search;
    }

    @Override
    public List<Hit> search(String words, Member member, int most) {
        return search.find(
                FOUND,
                words,
                most,
                (row, number) -> new Hit(
                        "promise.kind",
                        row.getString("words"),
                        "/toezeggingen/" + row.getLong("id"),
                        row.getString("place")));
    }
}
