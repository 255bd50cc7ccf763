package nl.veerkrachtigebuurten.merging;

import java.util.Comparator;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.FindingArchive;
import nl.veerkrachtigebuurten.buurtscan.SeenFindings;
import nl.veerkrachtigebuurten.buurtscan.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Findings of a scan that may say the same as another: those that are asked for, or those with most of its words. */
@Component
class Lookalikes {

    private static final int MOST = 12;

    /** A word that few findings hold tells more than one that many do. */
    private static final String WITH_ITS_WORDS = """
            with shared as (
                select f.id, count(*) over (partition by word) as holders
                from finding o cross join unnest(tsvector_to_array(o.search)) word
                join finding f on f.buurtscan_id = o.buurtscan_id and f.id <> o.id and f.withdrawn_at is null
                    and f.search @@ cast(quote_literal(word) as tsquery)
                where o.id = :id)
            select id from shared group by id order by sum(1.0 / holders) desc, id limit :most""";

    private final FindingArchive archive;
    private final SeenFindings findings;
    private final JdbcClient database;

    Lookalikes(FindingArchive archive, SeenFindings findings, JdbcClient database) {
        this.archive = archive;
        this.findings = findings;
        this.database = database;
    }

    /** @param typed words, or a number; none for those that look like it most */
    List<Finding> of(Finding finding, @Nullable String typed, Member member) {
        return typed == null || typed.isBlank()
                ? inOrder(withItsWords(finding), member)
                : archive.saying(finding.buurtscan(), typed.strip(), Sight.of(member), MOST + 1).stream()
                        .filter(other -> !other.isSameAs(finding))
                        .limit(MOST)
                        .toList();
    }

    private List<Finding> inOrder(List<Long> ids, Member member) {
        return findings.of(ids, member).stream()
                .sorted(Comparator.comparingInt(finding -> ids.indexOf(finding.id())))
                .toList();
    }

    private List<Long> withItsWords(Finding finding) {
        return database.sql(WITH_ITS_WORDS)
                .param("id", finding.id())
                .param("most", MOST)
                .query(Long.class)
                .list();
    }
}
