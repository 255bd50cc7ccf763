package nl.veerkrachtigebuurten.talent;

import static java.util.stream.Collectors.toMap;
import static nl.veerkrachtigebuurten.access.Permission.READ_FINDINGS;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.FindingKind;
import nl.veerkrachtigebuurten.buurtscan.SeenFindings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds talents and initiatives that may help, as far as somebody sees them. */
@Component
class Talents {

    /** Of the intervention's buurten and pillars, those that share most words with it first; typed words look everywhere. */
    private static final String MAY_HELP = """
            with it as (
                select i.id, lower(i.title || ' ' || i.what || ' ' || coalesce(i.for_whom, '')) as words,
                       (select string_agg(quote_literal(lexeme), ' | ') from unnest(i.search))::tsquery as lexemes
                from intervention i where i.id = :id)
            select f.id from finding f join buurtscan s on s.id = f.buurtscan_id cross join it
            where f.kind in ('TALENT', 'INITIATIVE') and f.withdrawn_at is null and (:all or f.author_id = :me)
              and not exists (select from talent_match m where m.intervention_id = it.id and m.finding_id = f.id
                              and m.withdrawn_at is null)
              and case when cast(:words as text) is not null then f.search @@ websearch_to_tsquery('dutch', :words)
                  else exists (select from finding_pillar fp join intervention_pillar ip on ip.pillar_id = fp.pillar_id
                               where fp.finding_id = f.id and ip.intervention_id = it.id)
                    or exists (select from cause_neighbourhood cn join intervention_cause ic on ic.cause_id = cn.cause_id
                               where ic.intervention_id = it.id and cn.neighbourhood_id = s.neighbourhood_id) end
            order by coalesce(ts_rank(f.search, it.lexemes), 0) desc, similarity(lower(f.words), it.words) desc, f.id desc
            limit 20""";

    private final SeenFindings findings;
    private final JdbcClient database;

    Talents(SeenFindings findings, JdbcClient database) {
        this.findings = findings;
        this.database = database;
    }

    List<Finding> mayHelp(long interventionId, @Nullable String words, Member member) {
        var ids = database.sql(MAY_HELP)
                .param("id", interventionId)
                .param("words", words)
                .param("all", member.may(READ_FINDINGS))
                .param("me", member.personId())
                .query(Long.class)
                .list();
        var seen = findings.of(ids, member).stream().collect(toMap(Finding::id, finding -> finding));
        return ids.stream().map(seen::get).filter(Objects::nonNull).toList();
    }

    /** A talent or an initiative that the member sees. */
    Optional<Finding> seen(@Nullable Long id, Member member) {
        return id == null
                ? Optional.empty()
                : findings.of(List.of(id), member).stream()
                        .filter(finding -> isOne(finding.kind()))
                        .findFirst();
    }

    static boolean isOne(FindingKind kind) {
        return kind == FindingKind.TALENT || kind == FindingKind.INITIATIVE;
    }
}
