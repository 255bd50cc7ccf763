package nl.veerkrachtigebuurten.merging;

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

    private static final String WITH_ITS_WORDS = """
            select f.id from finding f cross join (
                select cast(string_agg(quote_literal(word), ' | ') as tsquery) as words
                from finding o cross join unnest(tsvector_to_array(o.search)) word where o.id = :id) said
            where f.buurtscan_id = :scan and f.id <> :id and f.withdrawn_at is null and f.search @@ said.words
            order by ts_rank(f.search, said.words, 1) desc, f.id limit :most""";

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
                ? findings.of(withItsWords(finding), member)
                : archive.saying(finding.buurtscan(), typed.strip(), Sight.of(member), MOST + 1).stream()
                        .filter(other -> !other.isSameAs(finding))
                        .limit(MOST)
                        .toList();
    }

    private List<Long> withItsWords(Finding finding) {
        return database.sql(WITH_ITS_WORDS)
                .param("id", finding.id())
                .param("scan", finding.buurtscan().id())
                .param("most", MOST)
                .query(Long.class)
                .list();
    }
}
