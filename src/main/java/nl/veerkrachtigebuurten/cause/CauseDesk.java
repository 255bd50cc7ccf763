package nl.veerkrachtigebuurten.cause;

import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;

import java.time.Instant;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.News;
import nl.veerkrachtigebuurten.gathering.Searchable;
import nl.veerkrachtigebuurten.gathering.TextSearch;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What causes bring to the start page and to search. */
@Component
class CauseDesk implements Desk, Searchable {

    private static final String FOUND = """
            select id, title, left(explanation, 200) as excerpt from cause
            where search @@ websearch_to_tsquery('dutch', :words) or lower(title) like '%' || lower(:words) || '%'
            order by ts_rank(search, websearch_to_tsquery('dutch', :words)) desc, id desc limit :most""";

    private final Causes causes;
    private final TextSearch search;

    CauseDesk(Causes causes, TextSearch search) {
        this.causes = causes;
        this.search = search;
    }

    @Override
    public List<News> changedSince(Member member, Instant since) {
        return !member.may(READ_CAUSES)
                ? List.of()
                : causes.since(since, member.personId(), Limit.of(10)).stream()
                        .map(cause -> new News(
                                cause.proposed().at(),
                                cause.proposed().name(),
                                "cause.news",
                                cause.title(),
                                cause.path()))
                        .toList();
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
                                "cause.kind",
                                row.getString("title"),
                                "/oorzaken/" + row.getLong("id"),
                                row.getString("excerpt")));
    }
}
