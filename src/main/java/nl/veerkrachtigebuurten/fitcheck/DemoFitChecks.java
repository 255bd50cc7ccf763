package nl.veerkrachtigebuurten.fitcheck;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.cause.DemoSigners;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import nl.veerkrachtigebuurten.seats.People;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the invented people of the demo ask whether things fit. */
@Component
@Order(ProgrammePart.BUURTSCAN + 7)
class DemoFitChecks implements ProgrammePart {

    private final FitChecks checks;
    private final Adjustments adjustments;
    private final FitChoices choices;
    private final Facts facts;
    private final Clock clock;

    DemoFitChecks(FitChecks checks, Adjustments adjustments, FitChoices choices, Facts facts, Clock clock) {
        this.checks = checks;
        this.adjustments = adjustments;
        this.choices = choices;
        this.facts = facts;
        this.clock = clock;
    }

    /** What the file names. */
    @Component("factsOfFitChecks")
    record Facts(People people, JdbcClient database) {

        @Nullable
        Long id(String table, String column, @Nullable String name) {
            return name == null
                    ? null
                    : database.sql("select id from " + table + " where " + column + " = ?")
                            .param(name)
                            .query(Long.class)
                            .single();
        }
    }

    /** The programme file asks nothing. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var asked = RecordFile.read(new ClassPathResource("demo/fitcheck.yml"), DemoAsked.class);
        var signers = DemoSigners.of(facts.people(), clock);
        asked.checks().forEach(told -> ask(told, signers, today));
    }

    private void ask(DemoAsked.Told told, DemoSigners signers, LocalDate today) {
        var form = new FitCheckForm(
                facts.id("plan", "slug", told.plan()),
                facts.id("intervention", "title", told.intervention()),
                told.question(),
                told.english(),
                Asked.valueOf(told.asked()),
                facts.id("neighbourhood", "slug", told.neighbourhood()),
                today.minusDays(told.opens()),
                today.minusDays(told.closes()),
                3);
        var opened = signers.sign(told.by(), form.opens().minusDays(6).atTime(11, 5));
        var check = checks.save(new FitCheck(form, choices.subject(form), opened));
        var decided = told.decided();
        if (decided != null) {
            adjustments.save(new Adjustment(
                    check,
                    new AdjustmentForm(AdjustmentKind.valueOf(decided.kind()), decided.reason()),
                    signers.sign(decided.by(), today.minusDays(decided.days()).atTime(11, 5))));
        }
    }
}
