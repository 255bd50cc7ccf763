package nl.veerkrachtigebuurten.fitanswer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.veerkrachtigebuurten.fitcheck.Fit;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets invented residents and stakeholders of the demo say whether things fit. */
@Component
@Order(ProgrammePart.BUURTSCAN + 8)
class DemoAnswers implements ProgrammePart {

    private final JdbcClient database;

    DemoAnswers(JdbcClient database) {
        this.database = database;
    }

    record Window(long id, LocalDate opens, LocalDate closes) {}

    /** The programme file answers nothing. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        RecordFile.read(new ClassPathResource("demo/fitanswer.yml"), DemoReplies.class)
                .answers()
                .forEach(told -> answer(told, today));
    }

    private void answer(DemoReplies.Told told, LocalDate today) {
        var check = database.sql("select id, opens, closes from fit_check where question = ?")
                .param(told.question())
                .query(Window.class)
                .single();
        var last = check.closes().isAfter(today) ? today : check.closes();
        var days = ChronoUnit.DAYS.between(check.opens(), last) + 1;
        for (var fit : Fit.values()) {
            var stories = storiesOf(told, fit);
            for (var number = 0; number < told.number(fit); number++) {
                keep(check.id(), fit, stories, check.opens().plusDays(number * 5L % days), number % 4 == 3);
            }
        }
        handle(told, check.id(), today);
    }

    private static Deque<String> storiesOf(DemoReplies.Told told, Fit fit) {
        var words = new ArrayDeque<String>();
        told.stories().stream()
                .filter(story -> story.fit().equals(fit.name()))
                .forEach(story -> words.add(story.words()));
        return words;
    }

    private void keep(long check, Fit fit, Deque<String> stories, LocalDate day, boolean onPaper) {
        database.sql("insert into fit_answer (check_id, fit, story, answered_on, on_paper) values (?, ?, ?, ?, ?)")
                .params(check, fit.name(), stories.poll(), day, onPaper)
                .update();
    }

    private void handle(DemoReplies.Told told, long check, LocalDate today) {
        if (told.handled() != null) {
            database.sql("update fit_check set handled_on = ?, handled_by = ? where id = ?")
                    .params(
                            today.minusDays(told.handled().days()),
                            told.handled().by(),
                            check)
                    .update();
        }
    }
}
