package nl.veerkrachtigebuurten.lesson;

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

/** What lessons bring to the start page and to search. */
@Component
class LessonDesk implements Desk, Searchable {

    private static final String FOUND = """
            select id, title, left(learned, 200) as excerpt from lesson
            where search @@ websearch_to_tsquery('dutch', :words)
            order by ts_rank(search, websearch_to_tsquery('dutch', :words)) desc, id desc limit :most""";
    private static final String NEWS = """
            select written_at, author, title, id from lesson
            where written_at > :since and author_id <> :me order by written_at desc limit 10""";

    private final JdbcClient database;
    private final TextSearch search;

    LessonDesk(JdbcClient database, TextSearch search) {
        this.database = database;
        this.search = search;
    }

    @Override
    public List<News> changedSince(Member member, Instant since) {
        return database.sql(NEWS)
                .param("since", Timestamp.from(since))
                .param("me", member.personId())
                .query((row, number) -> new News(
                        row.getTimestamp(1).toInstant(),
                        row.getString(2),
                        "lesson.news",
                        row.getString(3),
                        "/lessen/" + row.getLong(4)))
                .list();
    }

    @Override
    public List<Hit> search(String words, Member member, int most) {
        return search.find(
                FOUND,
                words,
                most,
                (row, number) -> new Hit(
                        "lesson.kind",
                        row.getString("title"),
                        "/lessen/" + row.getLong("id"),
                        row.getString("excerpt")));
    }
}
