package nl.veerkrachtigebuurten.designsession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When findings were talked about: they, or a cause that they point at, were on the table of a session that was held. */
@Component
public class Discussions {

    private static final String LAST = """
            select max(s.day) from design_session s
            where s.state = 'HELD'
              and (s.id in (select design_session_id from design_session_finding where finding_id in (:ids))
                or s.id in (select c.design_session_id from design_session_cause c
                            join live_indication i on i.cause_id = c.cause_id where i.finding_id in (:ids)))""";

    private final JdbcClient database;

    Discussions(JdbcClient database) {
        this.database = database;
    }

    /** The last day of them. */
    public Optional<LocalDate> lastOf(Collection<Long> findingIds) {
        return database.sql(LAST)
                .param("ids", findingIds)
                .query(LocalDate.class)
                .optional();
    }
}
