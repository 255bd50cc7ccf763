package nl.veerkrachtigebuurten.buurtscan;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.buurtscan.ReleasedMonth.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What of the numbers of findings leaves the team: counted once in a month, when somebody first asks, then kept. */
@Component
class ReleasedFigures {

    /** So that of several portals one counts. */
    private static final long LOCK = 3_640_010L;

    private final FigureRelease release;
    private final JdbcClient database;
    private final Clock clock;

    ReleasedFigures(FigureRelease release, JdbcClient database, Clock clock) {
        this.release = release;
        this.database = database;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    ReleasedMonth now() {
        var month = LocalDate.now(clock).withDayOfMonth(1);
        var since = releasedAt(month);
        if (since.isEmpty()) {
            database.sql("select pg_advisory_xact_lock(:lock)")
                    .param("lock", LOCK)
                    .query()
                    .singleValue();
            since = releasedAt(month);
        }
        if (since.isEmpty()) {
            since = Optional.of(clock.instant());
            database.sql("insert into released_month (month, released_at) values (:month, :now)")
                    .param("month", Date.valueOf(month))
                    .param("now", Timestamp.from(since.get()))
                    .update();
            release.of(month).forEach(told -> keep(month, told));
        }
        return new ReleasedMonth(since.get(), told(month));
    }

    private Optional<Instant> releasedAt(LocalDate month) {
        return database.sql("select released_at from released_month where month = :month")
                .param("month", Date.valueOf(month))
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    private List<Told> told(LocalDate month) {
        return database.sql("select neighbourhood_id, buurtscan_id, kind, pillar_id, number from released_figure"
                        + " where month = :month")
                .param("month", Date.valueOf(month))
                .query((row, number) -> read(row))
                .list();
    }

    static Told read(ResultSet row) throws SQLException {
        return new Told(
                row.getLong(1),
                row.getObject(2, Long.class),
                kind(row.getString(3)),
                row.getObject(4, Long.class),
                row.getObject(5, Integer.class));
    }

    private static @Nullable FindingKind kind(@Nullable String name) {
        return name == null ? null : FindingKind.valueOf(name);
    }

    private void keep(LocalDate month, Told told) {
        database.sql("insert into released_figure (month, neighbourhood_id, buurtscan_id, kind, pillar_id, number)"
                        + " values (:month, :neighbourhood, :scan, :kind, :pillar, :number)")
                .param("month", Date.valueOf(month))
                .param("neighbourhood", told.neighbourhoodId())
                .param("scan", told.scanId())
                .param("kind", told.kind() == null ? null : told.kind().name())
                .param("pillar", told.pillarId())
                .param("number", told.number())
                .update();
    }
}
