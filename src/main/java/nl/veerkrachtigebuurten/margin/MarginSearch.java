package nl.veerkrachtigebuurten.margin;

import static nl.veerkrachtigebuurten.access.Permission.COMMENT_PLANS;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what was said of the plans. */
@Component
class MarginSearch implements Searchable {

    private static final String FOUND = """
            with query as (select websearch_to_tsquery('dutch', :words) as words),
            said as (
                (select c.id as comment_id, c.author, c.text, c.written_at
                 from comment c, query q where to_tsvector('dutch', c.text) @@ q.words
                 order by c.written_at desc limit :most)
                union all
                (select r.comment_id, r.author, r.text, r.written_at
                 from reply r, query q where to_tsvector('dutch', r.text) @@ q.words
                 order by r.written_at desc limit :most))
            select p.title || ': ' || h.title as title, s.author || ': ' || s.text as text,
                   '/plannen/' || p.slug || '/' || h.slug || '/reacties/' || c.id as href
            from said s
            join comment c on c.id = s.comment_id
            join chapter h on h.id = c.chapter_id
            join plan p on p.id = h.plan_id
            order by s.written_at desc
            limit :most
            """;

    private final JdbcClient database;

    MarginSearch(JdbcClient database) {
        this.database = database;
    }

    /** Who may comment, reads what everybody said. */
    @Override
    public List<Hit> search(String words, Member member, int most) {
        if (!member.may(COMMENT_PLANS)) {
            return List.of();
        }
        return database.sql(FOUND)
                .param("words", words)
                .param("most", most)
                .query((row, number) ->
                        new Hit("comment.kind", row.getString("title"), row.getString("href"), row.getString("text")))
                .list();
    }
}
