package nl.veerkrachtigebuurten.correction;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the demo somebody linked a finding to a cause by mistake, and took that back. */
@Component
@Order(ProgrammePart.BUURTSCAN + 5)
class DemoCorrections implements ProgrammePart {

    private static final String LINKED = """
            insert into indication (version, cause_id, kind, finding_id, certainty, author_id, author, written_at)
            select 0, i.cause_id, 'FINDING', other.id, 'POSSIBLE', i.author_id, i.author, i.written_at + interval '1 hour'
            from indication i cross join lateral (
                select f.id from finding f where f.withdrawn_at is null and f.kind = 'TALENT'
                    and not exists (select from indication k where k.finding_id = f.id) order by f.id limit 1) other
            where i.kind = 'FINDING' order by i.id limit 1
            returning id""";

    private static final String TAKEN_BACK = """
            insert into indication_withdrawal (version, indication_id, reason, author_id, author, written_at)
            select 0, i.id, :reason, i.author_id, i.author, i.written_at + interval '2 hours'
            from indication i where i.id = :id""";

    private final EntityManager entities;
    private final JdbcClient database;

    DemoCorrections(EntityManager entities, JdbcClient database) {
        this.entities = entities;
        this.database = database;
    }

    /** The programme file knows no corrections. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        entities.flush();
        database.sql(LINKED)
                .query(Long.class)
                .optional()
                .ifPresent(id -> database.sql(TAKEN_BACK)
                        .param("id", id)
                        .param("reason", "Verkeerde bevinding aangevinkt. Deze gaat over een talent, niet over wonen.")
                        .update());
    }
}
