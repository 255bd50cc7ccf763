package nl.veerkrachtigebuurten;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.springframework.stereotype.Component;

/** Counts the SQL statements that something takes; the number must not grow with the rows. */
@Component
public class Statements {

    private final SessionFactory sessions;

    Statements(EntityManagerFactory sessions) {
        this.sessions = sessions.unwrap(SessionFactory.class);
    }

    public long during(Runnable work) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
