package nl.veerkrachtigebuurten.signin;

import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Writes that a session was used only where that is ten seconds ago or more, so that a page that only reads does not wait
 * for the disk. Everything else of a session is written at once, and two pages that put the same in one do not collide.
 */
@Component
class SessionWrites extends PostgreSqlJdbcIndexedSessionRepositoryCustomizer {

    private static final String UPDATE = """
            update %TABLE_NAME% s
               set session_id = used.session_id, last_access_time = used.last_access_time,
                   max_inactive_interval = used.max_inactive_interval, expiry_time = used.expiry_time,
                   principal_name = used.principal_name
              from (values (?::bpchar, ?::bigint, ?::integer, ?::bigint, ?::varchar, ?::bpchar))
                   used (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
             where s.primary_id = used.primary_id
               and (s.last_access_time not between used.last_access_time - 10000 and used.last_access_time
                    or (s.session_id, s.max_inactive_interval, s.principal_name)
                       is distinct from (used.session_id, used.max_inactive_interval, used.principal_name))""";

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        super.customize(sessions);
        sessions.setUpdateSessionQuery(UPDATE);
    }
}
