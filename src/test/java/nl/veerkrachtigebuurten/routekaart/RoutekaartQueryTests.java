package nl.veerkrachtigebuurten.routekaart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Members;
import nl.veerkrachtigebuurten.account.Accounts;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.News;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import nl.veerkrachtigebuurten.programme.Pillars;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RoutekaartQueryTests {

    @Autowired
    Milestones milestones;

    @Autowired
    Routekaart routekaart;

    @Autowired
    RoutekaartDesk desk;

    @Autowired
    RoutekaartSearch search;

    @Autowired
    RoutekaartPagePart pagePart;

    @Autowired
    Pillars pillars;

    @Autowired
    Neighbourhoods neighbourhoods;

    @Autowired
    Accounts accounts;

    @Autowired
    Members members;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void theDemoHasSixtyMilestonesThroughThreeYearsFromNow() {
        var all = routekaart.read(true);

        assertThat(all).hasSize(60);
        assertThat(all).filteredOn(milestone -> !milestone.published()).isNotEmpty();
        assertThat(routekaart.read(false)).allMatch(MilestoneSummary::published).hasSizeLessThan(60);
    }

    @Test
    void nothingOfTheProgrammesOwnLooksAbandoned() {
        var today = LocalDate.now(clock);

        assertThat(routekaart.read(true))
                .filteredOn(milestone -> milestone.moment().hasEnded(today.minusMonths(6)))
                .allMatch(milestone -> milestone.stateOn(today).isOver());
    }

    @Test
    void comeInTheOrderOfTimeAndThoseWithoutADayLast() {
        assertThat(routekaart.read(true)).extracting(MilestoneSummary::moment).isSorted();
    }

    @Test
    void whatWasSaidCannotBeChangedOrRemoved() {
        assertThatThrownBy(() -> database.sql("update status_report set words = 'anders'")
                        .update())
                .hasMessageContaining("only ever added to");
    }

    @Test
    void howItMovedCannotBeRemoved() {
        assertThatThrownBy(() -> database.sql("delete from slip").update()).hasMessageContaining("only ever added to");
    }

    @Test
    void theDatabaseRefusesACircleOfNeeds() {
        assertThatThrownBy(() -> database.sql("insert into milestone_need (milestone_id, need_id)"
                                + " select need_id, milestone_id from milestone_need limit 1")
                        .update())
                .hasMessageContaining("would need itself");
    }

    @Test
    void asksTheHolderOfTheSeatForAReport() {
        assertThat(desk.waitingFor(member("pijlerleider.wonen")))
                .extracting(Errand::title)
                .contains("Eerste twintig woningen met een extra kamer", "Afspraken over doorstroming van ouderen")
                .doesNotContain("Portieken Kloosstraat opgeknapt door bewoners en corporatie");
        assertThat(desk.waitingFor(member("partner.ozhw"))).isEmpty();
    }

    @Test
    void tellsWhatOthersSaid() {
        var since = LocalDate.now(clock)
                .minusDays(30)
                .atStartOfDay(ZoneId.of("Europe/Amsterdam"))
                .toInstant();
        var leader = member("pijlerleider.wonen");

        assertThat(desk.changedSince(leader, since))
                .hasSize(10)
                .extracting(News::who)
                .doesNotContain(leader.name());
    }

    @Test
    void tellsWhatComes() {
        var today = LocalDate.now(clock);

        assertThat(desk.comingBetween(member("stuurgroep"), today, today.plusWeeks(6)))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void isFoundByStemsAndByMisspeltTitles() {
        var member = member("stuurgroep");

        assertThat(search.search("portiekgesprek", member, 5))
                .extracting(Hit::title)
                .first()
                .asString()
                .contains("Portiekgesprekken");
        assertThat(search.search("beweegplijn", member, 5))
                .extracting(Hit::title)
                .contains("Beweegplein aan de Kloosstraat geopend");
        assertThat(search.search("\" & | !:*", member, 5)).isEmpty();
    }

    @Test
    void pillarsAndBuurtenShowTheirLine() {
        assertThat(pagePart.on(pillars.at("wonen"))).isPresent();
        assertThat(pagePart.on(neighbourhoods.at("kloosstraat"))).isPresent();
    }

    @Test
    void anOwnersSeatGivesTheRightToReport() {
        var milestone = milestones.get(routekaart.read(true).get(0).id());

        assertThat(milestone.scopes())
                .contains(nl.veerkrachtigebuurten.access.Scope.seat(
                        milestone.owner().id()));
        assertThat(Set.copyOf(milestone.scopes())).hasSizeGreaterThanOrEqualTo(1);
    }

    private Member member(String name) {
        return members.find(
                        accounts.findByEmail(name + "@example.nl").orElseThrow().id())
                .orElseThrow();
    }
}
