package nl.veerkrachtigebuurten.experttable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.TestClock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Members;
import nl.veerkrachtigebuurten.account.Accounts;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.News;
import nl.veerkrachtigebuurten.programme.Pillars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ExpertTableGatheringTests {

    @Autowired
    ActionDesk desk;

    @Autowired
    ExpertTableSearch tableSearch;

    @Autowired
    ActionSearch actionSearch;

    @Autowired
    ActionPagePart part;

    @Autowired
    Pillars pillars;

    @Autowired
    Members members;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "experttafel",
                "expertisetafel",
                "Expertise",
                "expert tafels",
                "expertisetafel wonen",
                "experttafel wonen"
            })
    void bothWordsFindTheTables(String words) {
        assertThat(tableSearch.search(words, member("participatie"), 20))
                .extracting(Hit::title)
                .contains("Experttafel Wonen");
    }

    @Test
    void findsActionsInSpiteOfATypingError() {
        assertThat(actionSearch.search("portiekgesprekn", member("stuurgroep"), 5))
                .extracting(Hit::title)
                .anyMatch(title -> title.startsWith("Portiekgesprekken"));
    }

    @Test
    void aPartnerFindsTheActionsOfItsOwnOrganisationOnly() {
        assertThat(actionSearch.search("de", member("partner.ozhw"), 200))
                .hasSizeLessThan(
                        actionSearch.search("de", member("stuurgroep"), 200).size());
    }

    @Test
    void whatIsLateWaitsFirst() {
        var errands = desk.waitingFor(member("strateeg.wonen"));

        assertThat(errands).isNotEmpty().hasSizeLessThanOrEqualTo(10);
        assertThat(errands).extracting(Errand::href).allMatch(href -> href.endsWith("/voortgang"));
        assertThat(errands.stream().map(Errand::why).toList())
                .isSortedAccordingTo((one, other) ->
                        one.equals(other) ? 0 : one.endsWith("late") ? -1 : other.endsWith("late") ? 1 : 0);
    }

    @Test
    void newsIsWhatOthersSaid() {
        var member = member("pijlerleider.wonen");

        assertThat(desk.changedSince(member, clock.instant().minus(Duration.ofDays(60))))
                .isNotEmpty()
                .extracting(News::who)
                .doesNotContain(member.name());
    }

    @Test
    void onlyOnesOwnTablesActionsCome() {
        var today = LocalDate.now(clock);

        assertThat(desk.comingBetween(member("pijlerleider.wonen"), today, today.plusWeeks(6)))
                .isNotEmpty()
                .allMatch(coming -> coming.moment().overlaps(today, today.plusWeeks(6)));
        assertThat(desk.comingBetween(member("stuurgroep"), today, today.plusWeeks(6)))
                .isEmpty();
    }

    @Test
    void visitorsSeeNoActionsOnAPillarsPage() {
        assertThat(part.on(pillars.at("wonen"))).isEmpty();
    }

    private Member member(String name) {
        var account = accounts.findByEmail(name + "@example.nl").orElseThrow();
        return members.find(account.id()).orElseThrow();
    }
}
