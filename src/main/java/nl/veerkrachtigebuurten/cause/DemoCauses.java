package nl.veerkrachtigebuurten.cause;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import nl.veerkrachtigebuurten.seats.People;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the invented people of the demo find causes behind what was heard. */
@Component
@Order(ProgrammePart.BUURTSCAN + 2)
class DemoCauses implements ProgrammePart {

    private static final String HEARD =
            "select id from finding where withdrawn_at is null and words ilike '%' || :words || '%'"
                    + " order by heard_on, id limit :most";

    private final Causes causes;
    private final Indications indications;
    private final Facts facts;
    private final JdbcClient database;
    private final Clock clock;

    DemoCauses(Causes causes, Indications indications, Facts facts, JdbcClient database, Clock clock) {
        this.causes = causes;
        this.indications = indications;
        this.facts = facts;
        this.database = database;
        this.clock = clock;
    }

    /** What the file names by key. */
    @Component
    record Facts(Pillars pillars, Neighbourhoods neighbourhoods, People people) {}

    /** The programme file knows no causes. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var tree = RecordFile.read(new ClassPathResource("demo/cause.yml"), DemoTree.class);
        var signers = DemoSigners.of(facts.people(), clock);
        tree.causes()
                .forEach(told -> find(
                        told,
                        signers.sign(told.by(), today.minusDays(told.days()).atTime(11, 5))));
    }

    private void find(DemoTree.Told told, Signature by) {
        var cause = new Cause(told.title(), told.explanation(), by);
        cause.belongTo(
                told.pillars().stream().map(facts.pillars()::at).toList(),
                told.neighbourhoods().stream().map(facts.neighbourhoods()::at).toList());
        causes.save(cause);
        var most = told.most() == null ? 3 : told.most();
        told.findings().stream()
                .flatMap(words ->
                        database.sql(HEARD).param("words", words).param("most", most).query(Long.class).list().stream())
                .distinct()
                .forEach(id -> indications.save(Indication.finding(cause, id, Certainty.PLAUSIBLE, by)));
        told.typed()
                .forEach(typed -> indications.save(Indication.typed(
                        cause,
                        new IndicationForm(
                                typed.link() == null ? EvidenceKind.FIGURE : EvidenceKind.SOURCE,
                                null,
                                typed.words(),
                                typed.source(),
                                typed.link(),
                                Certainty.valueOf(typed.certainty())),
                        by)));
    }
}
