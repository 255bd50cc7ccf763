package nl.veerkrachtigebuurten.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import nl.veerkrachtigebuurten.accesslog.PortalLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes, night by night, what was kept long enough, and writes down how much that was. */
@Component
@EnableScheduling
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    /** So that of several portals one does it. */
    private static final long LOCK = 3_640_030L;

    private final RetentionPeriods periods;
    private final PortalLog log;
    private final JdbcClient database;
    private final Clock clock;

    Retention(RetentionPeriods periods, PortalLog log, JdbcClient database, Clock clock) {
        this.periods = periods;
        this.log = log;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *")
    @Transactional
    void apply() {
        if (!isOurs()) {
            return;
        }
        var removed = new ArrayList<String>();
        var number = 0;
        for (var rule : RetentionRule.values()) {
            var part = end(rule);
            if (part > 0) {
                removed.add(part + " " + rule.what());
                number += part;
            }
        }
        if (number > 0) {
            log.write(String.join(", ", removed), number);
            LOG.info("Retention periods were applied and removed: {}", String.join(", ", removed));
        }
    }

    private boolean isOurs() {
        return database.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    private int end(RetentionRule rule) {
        return database.sql(rule.sql())
                .param("day", LocalDate.now(clock).minusDays(rule.days(periods)))
                .query(Integer.class)
                .single();
    }
}
