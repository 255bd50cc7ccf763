package nl.veerkrachtigebuurten.designsession;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_DESIGN_SESSIONS;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.SeenFindings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class IntakeService {

    private static final String TAKE = "insert into design_session_%1$s (design_session_id, %1$s_id)"
            + " select :session, t.id from %1$s t where t.id in (:ids) on conflict do nothing";
    private static final String LEAVE =
            "delete from design_session_%1$s where design_session_id = :session and %1$s_id in (:ids)";

    private final DesignSessions sessions;
    private final SeenFindings findings;
    private final JdbcClient database;

    IntakeService(DesignSessions sessions, SeenFindings findings, JdbcClient database) {
        this.sessions = sessions;
        this.findings = findings;
        this.database = database;
    }

    /** Takes in what is chosen, as far as the member sees it. */
    @Requires(EDIT_DESIGN_SESSIONS)
    void take(long id, IntakeForm form, Member by) {
        sessions.get(id).requireGoingOn();
        change(TAKE.formatted("cause"), id, form.causes());
        change(
                TAKE.formatted("finding"),
                id,
                findings.of(form.findings(), by).stream().map(Finding::id).toList());
    }

    @Requires(EDIT_DESIGN_SESSIONS)
    void leave(long id, IntakeForm form) {
        sessions.get(id).requireGoingOn();
        change(LEAVE.formatted("cause"), id, form.causes());
        change(LEAVE.formatted("finding"), id, form.findings());
    }

    private void change(String sql, long session, List<Long> ids) {
        if (!ids.isEmpty()) {
            database.sql(sql).param("session", session).param("ids", ids).update();
        }
    }
}
