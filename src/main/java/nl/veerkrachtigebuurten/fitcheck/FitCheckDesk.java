package nl.veerkrachtigebuurten.fitcheck;

import static nl.veerkrachtigebuurten.access.Permission.DECIDE_FITS;
import static nl.veerkrachtigebuurten.access.Permission.READ_PLANS;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.News;
import nl.veerkrachtigebuurten.gathering.Searchable;
import nl.veerkrachtigebuurten.gathering.TextSearch;
import nl.veerkrachtigebuurten.platform.Among;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What fit checks bring to the start page and to search: to the owner, what asks for a decision. */
@Component
class FitCheckDesk implements Desk, Searchable {

    private static final String FOUND = """
            select id, question from fit_check where to_tsvector('dutch', question) @@ websearch_to_tsquery('dutch', :words)
            order by id desc limit :most""";
    private static final String NEWS = """
            select d.written_at, d.author, c.question, c.id from fit_adjustment d join fit_check c on c.id = d.check_id
            where d.written_at > :since and d.author_id <> :me order by d.written_at desc limit 10""";

    private final FitChecks checks;
    private final FitTallies tallies;
    private final JdbcClient database;
    private final TextSearch search;

    FitCheckDesk(FitChecks checks, FitTallies tallies, JdbcClient database, TextSearch search) {
        this.checks = checks;
        this.tallies = tallies;
        this.database = database;
        this.search = search;
    }

    @Override
    public List<Errand> waitingFor(Member member) {
        var ids = member.may(DECIDE_FITS)
                ? tallies.asking(
                        member.idsOf(Scope.Kind.PILLAR, DECIDE_FITS),
                        member.idsOf(Scope.Kind.SEAT, DECIDE_FITS),
                        !member.idsOf(Scope.Kind.PARTICIPATION, DECIDE_FITS).isEmpty())
                : List.<Long>of();
        return ids.isEmpty()
                ? List.of()
                : checks.all(Among.ids(ids)).stream()
                        .limit(10)
                        .map(check -> new Errand(
                                "fitcheck.errand",
                                check.subject(),
                                check.path() + "/besluiten/nieuw",
                                "fitcheck.errand.verb",
                                "fitcheck.errand.why",
                                List.of(check.question())))
                        .toList();
    }

    @Override
    public List<News> changedSince(Member member, Instant since) {
        return !member.may(READ_PLANS)
                ? List.of()
                : database.sql(NEWS)
                        .param("since", Timestamp.from(since))
                        .param("me", member.personId())
                        .query((row, number) -> new News(
                                row.getTimestamp(1).toInstant(),
                                row.getString(2),
                                "fitcheck.news",
                                row.getString(3),
                                "/toetsingen/" + row.getLong(4)))
                        .list();
    }

    @Override
    public List<Hit> search(String words, Member member, int most) {
        return !member.may(READ_PLANS)
                ? List.of()
                : search.find(
                        FOUND,
                        words,
                        most,
                        (row, number) -> new Hit(
                                "fitcheck.kind", row.getString("question"), "/toetsingen/" + row.getLong("id"), ""));
    }
}
