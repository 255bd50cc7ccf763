package nl.veerkrachtigebuurten.talent;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.cause.DemoSigners;
import nl.veerkrachtigebuurten.intervention.Interventions;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import nl.veerkrachtigebuurten.seats.People;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the invented people of the demo find who can help with their interventions. */
@Component
@Order(ProgrammePart.BUURTSCAN + 9)
class DemoTalents implements ProgrammePart {

    private final TalentMatches matches;
    private final Facts facts;
    private final Clock clock;

    DemoTalents(TalentMatches matches, Facts facts, Clock clock) {
        this.matches = matches;
        this.facts = facts;
        this.clock = clock;
    }

    /** What the file names. */
    @Component("factsOfTalents")
    record Facts(Interventions interventions, People people, EntityManager entities, JdbcClient database) {}

    /** The programme file knows none. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        facts.entities().flush();
        var signers = DemoSigners.of(facts.people(), clock);
        RecordFile.read(new ClassPathResource("demo/talent.yml"), DemoHelp.class)
                .matches()
                .forEach(told -> facts.database()
                        .sql(
                                "select min(id) from finding where kind in ('TALENT', 'INITIATIVE') and withdrawn_at is null"
                                        + " and words ilike '%' || :says || '%' having min(id) is not null")
                        .param("says", told.says())
                        .query(Long.class)
                        .optional()
                        .ifPresent(finding -> tell(told, finding, signers, today)));
    }

    private void tell(DemoHelp.Told told, long finding, DemoSigners signers, LocalDate today) {
        var intervention =
                facts.interventions().findFirstByTitle(told.intervention()).orElseThrow();
        var signature = signers.sign(told.by(), today.minusDays(told.days()).atTime(10, 45));
        var match = matches.save(new TalentMatch(intervention, finding, told.why(), signature));
        if (told.takenBack() != null) {
            match.withdraw(
                    told.takenBack(),
                    signers.sign(told.by(), today.minusDays(told.days() / 2).atTime(10, 45)));
            matches.save(match);
        }
    }
}
