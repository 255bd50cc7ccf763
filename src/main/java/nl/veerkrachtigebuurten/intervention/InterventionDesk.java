package nl.veerkrachtigebuurten.intervention;

import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.News;
import nl.veerkrachtigebuurten.gathering.Searchable;
import nl.veerkrachtigebuurten.gathering.TextSearch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What interventions bring to the start page and to search. */
@Component
class InterventionDesk implements Desk, Searchable {

    private static final String FOUND = """
            select id, title, left(what, 200) as excerpt from intervention
            where search @@ websearch_to_tsquery('dutch', :words)
            order by ts_rank(search, websearch_to_tsquery('dutch', :words)) desc, id desc limit :most""";
    private static final String NEWS = """
            select s.written_at, s.author, i.title, i.id from intervention_statement s
            join intervention i on i.id = s.intervention_id
            where s.written_at > :since and s.author_id <> :me order by s.written_at desc limit 10""";

    private final JdbcClient database;
    private final TextSearch search;

    InterventionDesk(JdbcClient database, TextSearch search) {
        this.database = database;
        this.search = search;
    }

    @Override
    public List<News> changedSince(Member member, Instant since) {
        return !member.may(READ_CAUSES)
                ? List.of()
                : database.sql(NEWS)
                        .param("since", Timestamp.from(since))
                        .param("me", member.personId())
                        .query((row, number) -> new News(
                                row.getTimestamp(1).toInstant(),
                                row.getString(2),
                                "intervention.news",
                                row.getString(3),
                                "/interventies/" + row.getLong(4)))
                        .list();
    }

    @Override
    public List<Hit> search(String words, Member member, int most) {
        return !member.may(READ_CAUSES)
                ? List.of()
                : search.find(
                        FOUND,
                        words,
                        most,
                        (row, number) -> new Hit(
                                "intervention.kind",
                                row.getString("title"),
                                "/interventies/" + row.getLong("id"),
                                row.getString("excerpt")));
    }
}
