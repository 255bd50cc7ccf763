package nl.veerkrachtigebuurten.assembly;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.buurtscan.FindingKind;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bijeenkomsten of the demo, held in the scan that goes on today. */
@Component
@Order(ProgrammePart.BUURTSCAN + 1)
class DemoAssemblies implements ProgrammePart {

    private static final String TEAM = "(select author_id, author_name from finding where author_id is not null"
            + " and heard_by <> 'PARTNER' order by id limit 1) team";

    private static final String HELD = """
            insert into assembly (version, buurtscan_id, key, title, held_on, listeners, author_id, author_name, created_at)
            select 0, s.id, gen_random_uuid(), :title, :day, :listeners, team.author_id, team.author_name,
                   cast(:day as timestamp) + interval '20 hours'
            from buurtscan s cross join %s where s.phase = 'EXPLORATION' order by s.id limit 1
            returning id""".formatted(TEAM);

    private static final String HEARD = """
            with said as (
                insert into finding (version, buurtscan_id, key, kind, words, interpretation, heard_on, heard_by,
                                     author_id, author_name, created_at)
                select 0, a.buurtscan_id, gen_random_uuid(), :kind, :words, :meaning, a.held_on, 'MEETING',
                       a.author_id, a.author_name, a.created_at
                from assembly a where a.id = :id returning id)
            insert into assembly_finding (finding_id, assembly_id) select id, :id from said""";

    private final EntityManager entities;
    private final JdbcClient database;

    DemoAssemblies(EntityManager entities, JdbcClient database) {
        this.entities = entities;
        this.database = database;
    }

    /** What {@code demo/assembly.yml} tells. Days are days before today. */
    record DemoEvenings(List<Told> assemblies) {

        record Told(String title, Integer days, String listeners, List<Heard> heard) {}

        record Heard(String kind, String words, @Nullable String means) {}
    }

    /** The programme file knows no bijeenkomsten. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        entities.flush();
        RecordFile.read(new ClassPathResource("demo/assembly.yml"), DemoEvenings.class)
                .assemblies()
                .forEach(told -> hold(told, today.minusDays(told.days())));
    }

    private void hold(DemoEvenings.Told told, LocalDate day) {
        var id = database.sql(HELD)
                .param("title", told.title())
                .param("day", day)
                .param("listeners", told.listeners())
                .query(Long.class)
                .single();
        told.heard()
                .forEach(heard -> database.sql(HEARD)
                        .param("id", id)
                        .param(
                                "kind",
                                FindingKind.of(heard.kind()).orElseThrow().name())
                        .param("words", heard.words())
                        .param("meaning", heard.means())
                        .update());
    }
}
