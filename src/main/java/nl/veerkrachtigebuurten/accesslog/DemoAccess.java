package nl.veerkrachtigebuurten.accesslog;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the demo the team looked at places in the last weeks, and findings were taken out as files. */
@Component
@Order(ProgrammePart.LAST + 1)
class DemoAccess implements ProgrammePart {

    private static final String ENTRIES = """
            insert into access_entry (version, kind, person_id, person_name, occurred_at, what, filter, number, purpose, words)
            select 0, said.kind, p.id, p.name, cast(:today as date) - said.ago + time '10:20' + said.ago * interval '7 minutes',
                   said.what, said.filter, said.number, said.purpose, said.words
            from (values
                (19, 'EXPORT', 'programmabureau', 'Buurtscan Kloosstraat 2024', 'soort=knelpunt', 61, 'ANALYSIS',
                     'Knelpunten op een rij voor het uitvoeringsplan Kloosstraat'),
                (13, 'PLACES', 'participatie', 'Buurtscan Walburg 2025', null, 40, 'FEEDBACK',
                     'Flyeren in de portieken waar we langs zijn geweest'),
                (9, 'PLACES', 'participatie', 'Buurtscan Noord 2026', 'pijler=veiligheid', 23, 'SESSION',
                     'Looproute voor de avondwandeling met bewoners'),
                (4, 'EXPORT', 'participatie', 'Buurtscan Walburg 2025', null, 132, 'SESSION',
                     'Kaartjes voor de ontwerpsessie over wonen en gezondheid'),
                (2, 'PLACES', 'participatie', 'Buurtscan Noord 2026, bevinding', null, 1, 'CARE',
                     'Melding van een kapotte lantaarn doorgeven aan de gemeente'))
                said (ago, kind, who, what, filter, number, purpose, words)
            join account a on a.email = said.who || '@example.nl' join person p on p.account_id = a.id
            order by said.ago desc""";

    private final EntityManager entities;
    private final JdbcClient database;

    DemoAccess(EntityManager entities, JdbcClient database) {
        this.entities = entities;
        this.database = database;
    }

    @Override
    public void load(ProgrammeFile file) {
        // the file tells nothing of who looked
    }

    @Override
    public void live(LocalDate today) {
        entities.flush();
        database.sql(ENTRIES).param("today", today).update();
    }
}
