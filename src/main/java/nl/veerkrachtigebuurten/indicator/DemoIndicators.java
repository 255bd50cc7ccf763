package nl.veerkrachtigebuurten.indicator;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.cause.DemoSigners;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import nl.veerkrachtigebuurten.seats.People;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the invented people of the demo follow what gets better and what does not. */
@Component
@Order(ProgrammePart.BUURTSCAN + 9)
class DemoIndicators implements ProgrammePart {

    private final Indicators indicators;
    private final IndicatorRows rows;
    private final IndicatorChoices choices;
    private final Facts facts;
    private final Clock clock;

    DemoIndicators(Indicators indicators, IndicatorRows rows, IndicatorChoices choices, Facts facts, Clock clock) {
        this.indicators = indicators;
        this.rows = rows;
        this.choices = choices;
        this.facts = facts;
        this.clock = clock;
    }

    /** What the file names. */
    @Component("factsOfIndicators")
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

    /** The programme file measures nothing. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var signers = DemoSigners.of(facts.people(), clock);
        RecordFile.read(new ClassPathResource("demo/indicator.yml"), DemoMeasured.class)
                .indicators()
                .forEach(told -> follow(
                        told, today, signers.sign(told.by(), today.minusDays(20).atTime(16, 0))));
    }

    private void follow(DemoMeasured.Told told, LocalDate today, Signature by) {
        var form = new IndicatorForm(
                told.name(),
                told.unit(),
                facts.id("pillar", "slug", told.pillar()),
                facts.id("plan", "slug", told.plan()),
                facts.id("intervention", "title", told.intervention()),
                facts.id("neighbourhood", "slug", told.neighbourhood()));
        var indicator = indicators.save(new Indicator(form, choices.subject(form), by));
        told.rows().forEach(row -> tell(indicator, row, today.getYear() - row.ago(), by));
    }

    private void tell(Indicator indicator, DemoMeasured.Row row, int year, Signature by) {
        var first = rows.save(new IndicatorRow(indicator, form(row, year, row.actual(), null), null, by));
        if (row.corrected() != null) {
            rows.save(new IndicatorRow(indicator, form(row, year, row.corrected(), row.reason()), first, by));
        }
    }

    private static RowForm form(DemoMeasured.Row row, int year, @Nullable String actual, @Nullable String reason) {
        return new RowForm(
                row.words() == null ? RowKind.NUMBER : RowKind.STORY,
                year,
                PeriodPart.valueOf(row.part()),
                row.target(),
                actual,
                row.words(),
                row.source(),
                reason,
                null);
    }
}
