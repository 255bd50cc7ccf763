package nl.veerkrachtigebuurten.step;

import static nl.veerkrachtigebuurten.platform.Among.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.Statements;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Members;
import nl.veerkrachtigebuurten.account.Accounts;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.News;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class StepQueryTests {

    private static final String ALL_TAKEN = "Portieken Kloosstraat opgeknapt door bewoners en corporatie";

    @Autowired
    Steps steps;

    @Autowired
    MilestoneSteps parts;

    @Autowired
    StepDesk desk;

    @Autowired
    StepSearch search;

    @Autowired
    Accounts accounts;

    @Autowired
    Members members;

    @Autowired
    Statements statements;

    @Autowired
    EntityManager session;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void theDemoHasStepsOfManyMilestones() {
        var progress = steps.progressOf(ids(milestoneIds()));

        assertThat(progress).hasSizeGreaterThanOrEqualTo(25).allMatch(one -> one.percent() <= 100);
        assertThat(progress).filteredOn(Progress::isWhole).isNotEmpty();
        assertThat(progress).filteredOn(one -> one.done() == 0).isNotEmpty();
    }

    @Test
    void whatIsCountedForListsIsWhatThePageTells() {
        for (var progress : steps.progressOf(ids(milestoneIds()))) {
            var one = steps.of(progress.milestoneId()).stream()
                    .map(Progress::of)
                    .reduce(new Progress(progress.milestoneId(), 0, 0, 0, 0), Progress::with);
            assertThat(one).isEqualTo(progress);
        }
    }

    @Test
    void aListTakesOneStatementHoweverLongItIs() {
        var ids = milestoneIds();

        assertThat(statements.during(() -> parts.inRows(ids))).isEqualTo(1);
        assertThat(statements.during(() -> parts.inRows(ids.subList(0, 2)))).isEqualTo(1);
        assertThat(statements.during(() -> parts.inRows(List.of()))).isZero();
    }

    @Test
    void theStartPageTakesAsManyStatementsForOneStepAsForMany() {
        var member = member("projectleider.wonen");
        var isFull = steps.countOpenOf(ids(member.seatIds())) >= 10;

        session.clear();
        assertThat(statements.during(() -> desk.card(member))).isEqualTo(isFull ? 2 : 1);
        session.clear();
        assertThat(statements.during(() -> desk.waitingFor(member))).isEqualTo(2);
    }

    @Test
    void theOwnersOfAMilestoneOfWhichAllStepsAreTakenAreAskedToReport() {
        assertThat(desk.waitingFor(member("pijlerleider.wonen")))
                .filteredOn(errand -> errand.question().equals("step.errand.reached"))
                .extracting(Errand::title)
                .containsExactly(ALL_TAKEN);
        assertThat(desk.waitingFor(member("pijlerleider.leren")))
                .extracting(Errand::question)
                .doesNotContain("step.errand.reached");
    }

    @Test
    void theHolderOfASeatHasItsOpenStepsAtHand() {
        var content = (StepsAtHand)
                desk.card(member("projectleider.wonen")).orElseThrow().content();

        assertThat(content.steps())
                .extracting(Step::title)
                .contains("De andere negen woningen klaar")
                .doesNotContain("Eerste elf woningen klaar");
        assertThat(content.total()).isGreaterThanOrEqualTo(content.steps().size());
    }

    @Test
    void theOwnerOfAMilestoneReadsThatOthersTickedItsSteps() {
        var since = clock.instant().minus(Duration.ofDays(5));

        assertThat(desk.changedSince(member("pijlerleider.wonen"), since))
                .extracting(News::title, News::who)
                .contains(org.assertj.core.groups.Tuple.tuple("Laatste twee portieken af", "Idris Warsame"));
    }

    @Test
    void isFoundByStems() {
        assertThat(search.search("aannemers", member("stuurgroep"), 10))
                .extracting(Hit::title)
                .contains("Tweede aannemer gekozen", "Eén aannemer voor beide corporaties");
        assertThat(search.search("\" & | !:*", member("stuurgroep"), 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from step",
                "delete from step_mark",
                "update step_mark set author = 'Iemand'",
                "truncate step cascade",
                "truncate step_mark",
                "update step set state = 'DONE', reason = null where state = 'LAPSED'"
            })
    void nothingOfItIsEverLost(String statement) {
        assertThatThrownBy(() -> database.sql(statement).update()).hasMessageContaining("never removed");
    }

    private List<Long> milestoneIds() {
        return database.sql("select id from milestone order by id")
                .query(Long.class)
                .list();
    }

    private Member member(String name) {
        return members.find(
                        accounts.findByEmail(name + "@example.nl").orElseThrow().id())
                .orElseThrow();
    }
}
