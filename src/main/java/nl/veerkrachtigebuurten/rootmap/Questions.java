package nl.veerkrachtigebuurten.rootmap;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;
import static nl.veerkrachtigebuurten.access.Permission.READ_FINDINGS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.buurtscan.SeenFindings;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.privacy.SmallNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the questions that always stand, as far as somebody may know. */
@Component
class Questions {

    static final int PAGE_SIZE = 50;
    private static final int MOST_COUNTED = 1000;
    private static final Period OLD = Period.ofDays(60);

    private final JdbcClient database;
    private final SeenFindings findings;
    private final Clock clock;

    Questions(JdbcClient database, SeenFindings findings, Clock clock) {
        this.database = database;
        this.findings = findings;
        this.clock = clock;
    }

    /**
     * How many answers a question has; counted no further than so many.
     *
     * @param few whether there are so few that only the team knows how many
     * @param many whether there are so many, or some more
     */
    record Answered(Question question, int number, boolean few, boolean many) {}

    /** One answer. */
    record Answer(String title, String href) {}

    /** @param last the id of the last answer, to go on from; none at the end */
    record Page(List<Answer> answers, @Nullable Long last) {}

    /** All questions that a member may ask, in one statement. */
    List<Answered> tallies(Member member) {
        var asked = asked(member);
        var counts = asked.stream()
                .map(question -> "(select count(*) from (select " + question.rows(old()) + " limit " + MOST_COUNTED
                        + ") counted)")
                .collect(Collectors.joining(", "));
        return database.sql("select " + counts)
                .query((row, number) -> IntStream.range(0, asked.size())
                        .mapToObj(index -> answered(asked.get(index), count(row, index + 1), member))
                        .toList())
                .single();
    }

    private LocalDate old() {
        return LocalDate.now(clock).minus(OLD);
    }

    private static Answered answered(Question question, int number, Member member) {
        if (question != Question.NOT_INTERPRETED || number == 0 || member.may(EDIT_FINDINGS)) {
            return new Answered(question, number, false, number >= MOST_COUNTED);
        }
        var steps = SmallNumbers.inSteps(number);
        return new Answered(question, steps == null ? number : steps, steps == null, true);
    }

    private static int count(ResultSet row, int column) {
        try {
            return row.getInt(column);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What was heard is counted for the team, who reads all of it. */
    private static List<Question> asked(Member member) {
        return Arrays.stream(Question.values())
                .filter(question -> question != Question.NOT_INTERPRETED || member.may(READ_FINDINGS))
                .toList();
    }

    Page page(Question question, @Nullable Long after, Member member) {
        if (!asked(member).contains(question)) {
            throw new NotFoundException();
        }
        var title = question == Question.NOT_INTERPRETED ? "''" : "t.title";
        var rows = database.sql("select t.id, " + title + " " + question.rows(old())
                        + " and t.id > :after order by t.id limit " + (PAGE_SIZE + 1))
                .param("after", after == null ? 0L : after)
                .query((row, number) -> Map.entry(row.getLong(1), row.getString(2)))
                .list();
        var shown = rows.stream().limit(PAGE_SIZE).toList();
        var last = rows.size() > PAGE_SIZE ? shown.get(PAGE_SIZE - 1).getKey() : null;
        return new Page(question == Question.NOT_INTERPRETED ? heard(shown, member) : answers(question, shown), last);
    }

    private static List<Answer> answers(Question question, List<Map.Entry<Long, String>> rows) {
        return rows.stream()
                .map(row -> new Answer(row.getValue(), question.page() + row.getKey()))
                .toList();
    }

    private List<Answer> heard(List<Map.Entry<Long, String>> rows, Member member) {
        return findings.of(rows.stream().map(Map.Entry::getKey).toList(), member).stream()
                .map(finding -> new Answer("“" + finding.title() + "”", finding.path()))
                .toList();
    }
}
