package nl.veerkrachtigebuurten.buurtscan;

import static nl.veerkrachtigebuurten.access.Permission.READ_FINDINGS;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.News;
import nl.veerkrachtigebuurten.gathering.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What buurtscans bring to the start page and to search. */
@Component
class BuurtscanDesk implements Desk, Searchable {

    /** Of each scan the last of the new findings. */
    private static final String NEWS = """
            select f.created_at, f.author_name, n.name || ' ' || s.year as name, s.slug
            from buurtscan s join neighbourhood n on n.id = s.neighbourhood_id
            cross join lateral (select created_at, author_name from finding
                                where buurtscan_id = s.id and created_at > :since and withdrawn_at is null
                                  and author_id is distinct from :me
                                order by created_at desc limit 1) f
            order by f.created_at desc limit 10""";

    private final FindingArchive archive;
    private final JdbcClient database;

    BuurtscanDesk(FindingArchive archive, JdbcClient database) {
        this.archive = archive;
        this.database = database;
    }

    @Override
    public List<News> changedSince(Member member, Instant since) {
        if (!member.may(READ_FINDINGS)) {
            return List.of();
        }
        return database.sql(NEWS)
                .param("since", Timestamp.from(since))
                .param("me", member.personId())
                .query((row, number) -> new News(
                        row.getTimestamp(1).toInstant(),
                        row.getString(2),
                        "buurtscan.news",
                        row.getString(3),
                        "/buurtscans/" + row.getString(4) + "/bevindingen"))
                .list();
    }

    /** Not by place: that is a look, and asks for a purpose. */
    @Override
    public List<Hit> search(String words, Member member, int most) {
        if (!Sight.isGiven(member)) {
            return List.of();
        }
        return archive.search(words, Sight.of(member).withoutPlaces(), most).stream()
                .map(BuurtscanDesk::hit)
                .toList();
    }

    private static Hit hit(Finding finding) {
        return new Hit(
                "finding.hit",
                finding.title(),
                "/buurtscans/" + finding.buurtscan().slug() + "/bevindingen/" + finding.id(),
                finding.interpretation() == null ? "" : finding.interpretation());
    }
}
