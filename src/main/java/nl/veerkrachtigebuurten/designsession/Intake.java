package nl.veerkrachtigebuurten.designsession;

import static nl.veerkrachtigebuurten.access.Permission.READ_FINDINGS;

import java.util.Collection;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.SeenFindings;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.Causes;
import nl.veerkrachtigebuurten.platform.Among;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a design session takes in, and what it could take in. Findings are shown as far as somebody sees them. */
@Component
class Intake {

    private static final String TAKEN = "select %1$s_id from design_session_%1$s where design_session_id = :id"
            + " order by %1$s_id desc limit 200";
    private static final String CAUSES = """
            select c.id from cause c
            where (cast(:words as text) is null or c.search @@ websearch_to_tsquery('dutch', :words)
                   or lower(c.title) like '%' || lower(:words) || '%')
              and not exists (select from design_session_cause t where t.design_session_id = :id and t.cause_id = c.id)
            order by c.id desc limit 40""";
    private static final String FINDINGS = """
            select f.id from finding f
            where f.withdrawn_at is null and (cast(:words as text) is null or f.search @@ websearch_to_tsquery('dutch', :words))
              and (:all or f.author_id = :me)
              and not exists (select from design_session_finding t where t.design_session_id = :id and t.finding_id = f.id)
            order by f.heard_on desc, f.id desc limit 40""";

    private final Causes causes;
    private final SeenFindings findings;
    private final JdbcClient database;

    Intake(Causes causes, SeenFindings findings, JdbcClient database) {
        this.causes = causes;
        this.findings = findings;
        this.database = database;
    }

    /** Causes and findings, as far as somebody sees them. */
    record Taken(List<Cause> causes, List<Finding> findings) {

        public boolean isEmpty() {
            return causes.isEmpty() && findings.isEmpty();
        }
    }

    Taken of(long sessionId, Member member) {
        return new Taken(
                whole(ids(TAKEN.formatted("cause"), sessionId)),
                findings.of(ids(TAKEN.formatted("finding"), sessionId), member));
    }

    /** What it does not take in yet, by words where some are typed. */
    Taken others(long sessionId, @Nullable String words, Member member) {
        var all = member.may(READ_FINDINGS);
        var found = database.sql(FINDINGS)
                .param("id", sessionId)
                .param("words", words)
                .param("all", all)
                .param("me", member.personId())
                .query(Long.class)
                .list();
        var possible = database.sql(CAUSES)
                .param("id", sessionId)
                .param("words", words)
                .query(Long.class)
                .list();
        return new Taken(whole(possible), findings.of(found, member));
    }

    private List<Cause> whole(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : causes.newestFirst(Among.ids(ids));
    }

    private List<Long> ids(String sql, long sessionId) {
        return database.sql(sql).param("id", sessionId).query(Long.class).list();
    }
}
