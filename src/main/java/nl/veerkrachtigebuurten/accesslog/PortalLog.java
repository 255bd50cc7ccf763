package nl.veerkrachtigebuurten.accesslog;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the portal writes down of what it does by itself: numbers, never contents. */
@Component
public class PortalLog {

    private final JdbcClient database;
    private final Clock clock;

    PortalLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** That retention periods ended. */
    public void write(String what, int number) {
        database.sql("insert into access_entry (version, kind, person_name, occurred_at, what, number)"
                        + " values (0, 'RETENTION', 'Portaal', :now, :what, :number)")
                .param("now", Timestamp.from(clock.instant()))
                .param("what", what)
                .param("number", number)
                .update();
    }
}
