package nl.veerkrachtigebuurten.planline;

import static nl.veerkrachtigebuurten.access.Permission.READ_PLANS;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.Searchable;
import nl.veerkrachtigebuurten.gathering.TextSearch;
import org.springframework.stereotype.Component;

/** Finds plan lines by their words. */
@Component
class LineSearch implements Searchable {

    private static final String FOUND = """
            select l.id, l.passage, p.title || ': ' || c.title as place
            from plan_line l
            join chapter c on c.id = l.chapter_id
            join plan p on p.id = c.plan_id
            where to_tsvector('dutch', l.passage) @@ websearch_to_tsquery('dutch', :words)
            order by l.marked_at desc
            limit :most
            """;

    private final TextSearch search;

    LineSearch(TextSearch search) {
        this.search = search;
    }

    /** Who may read plans, may read all of them. */
    @Override
    public List<Hit> search(String words, Member member, int most) {
        if (!member.may(READ_PLANS)) {
            return List.of();
        }
        return search.find(
                FOUND,
                words,
                most,
                (row, number) -> new Hit(
                        "planline.kind",
                        row.getString("passage"),
                        "/plannen/regels/" + row.getLong("id"),
                        row.getString("place")));
    }
}
