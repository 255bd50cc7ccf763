package nl.veerkrachtigebuurten.experttable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.Statements;
import nl.veerkrachtigebuurten.TestClock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Members;
import nl.veerkrachtigebuurten.account.Accounts;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.seats.Seats;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;

@DatabaseTest
class ActionListTests {

    private static final String TABLE = "tafel-wonen";

    @Autowired
    ActionList list;

    @Autowired
    Actions actions;

    @Autowired
    ExpertTables tables;

    @Autowired
    Seats seats;

    @Autowired
    Members members;

    @Autowired
    Accounts accounts;

    @Autowired
    Statements statements;

    @Autowired
    TestClock clock;

    @Test
    void turnsPagesForthAndBackWithoutLosingOne() {
        var member = member("programmabureau");
        var all = new ArrayList<Action>();
        var page = list.page(filter(Choice.ALL, null, null, null), member);
        assertThat(page.previous()).isNull();
        all.addAll(page.actions());
        while (page.next() != null) {
            page = list.page(filter(Choice.ALL, null, parameter(page.next(), "na"), null), member);
            all.addAll(page.actions());
        }
        assertThat(all).doesNotHaveDuplicates().hasSize((int) page.total()).hasSize((int) actions.count());
        assertThat(all).isSortedAccordingTo(Comparator.comparing(Action::due));

        var before = list.page(filter(Choice.ALL, null, null, parameter(page.previous(), "voor")), member);
        var last = page.actions().size();
        assertThat(before.actions())
                .isEqualTo(all.subList(all.size() - last - ActionList.PAGE_SIZE, all.size() - last));
    }

    @Test
    void aPartnerSeesTheActionsOfItsOwnOrganisationOnly() {
        var seen = list.page(filter(Choice.ALL, null, null, null), member("partner.ozhw"))
                .actions();

        assertThat(seen)
                .isNotEmpty()
                .allMatch(action -> List.of(
                                action.partner() == null ? "" : action.partner().slug(),
                                action.owner().partner() == null
                                        ? ""
                                        : action.owner().partner().slug())
                        .contains("ozhw"));
        assertThat(actions.standings(Sight.of(member("partner.ozhw")), today()).stream()
                        .mapToLong(Standing::actions)
                        .sum())
                .isEqualTo(seen.size());
    }

    @Test
    void narrowsByTableStateOwnerAndWords() {
        var strategist = member("strateeg.wonen");
        var mine = new ActionFilter(TABLE, Choice.ALL, null, "wonen", true, null, null, null);
        assertThat(list.page(mine, strategist).actions())
                .isNotEmpty()
                .allMatch(action -> strategist.holds(action.owner().id()));

        assertThat(list.page(filter(Choice.LATE, null, null, null), strategist).actions())
                .isNotEmpty()
                .allMatch(action -> action.isLateOn(today()));

        assertThat(list.page(filter(Choice.ALL, "portiek kloos", null, null), strategist)
                        .actions())
                .extracting(Action::title)
                .contains("Portiekgesprekken voeren in de vier flats van de Kloosstraat");
        assertThat(list.page(filter(Choice.ALL, "100%_", null, null), strategist)
                        .actions())
                .isEmpty();
    }

    @Test
    void aBoardShowsOfEveryColumnTheFirstThirty() {
        plan(200);
        var table = tables.at(TABLE);
        var sight = Sight.of(member("strateeg.wonen"));
        var tally = Tally.of(actions.standings(sight, today())).at(table.id());

        var board = Board.of(actions.onBoard(table.id(), sight, Board.MOST_PER_COLUMN), tally);

        var first = board.columns().get(0);
        assertThat(first.total()).isGreaterThanOrEqualTo(200);
        assertThat(first.actions()).hasSize(Board.MOST_PER_COLUMN);
        assertThat(first.isCut()).isTrue();
    }

    @Test
    void takesTheSameStatementsHoweverManyThereAre() {
        var member = member("strateeg.wonen");
        Runnable pages = () -> {
            list.page(filter(Choice.ALL, null, null, null), member)
                    .actions()
                    .forEach(action -> action.owner().name());
            actions.onBoard(tables.at(TABLE).id(), Sight.of(member), 30)
                    .forEach(action -> action.owner().name());
            actions.nextOfEachTable(Sight.of(member), today());
        };
        pages.run();
        var few = statements.during(pages);

        plan(300);

        assertThat(statements.during(pages)).isEqualTo(few);
    }

    private void plan(int number) {
        var table = tables.at(TABLE);
        var owner = seats.findByBodyIdOrderById(table.id()).get(0);
        actions.saveAll(IntStream.range(0, number)
                .mapToObj(count -> new Action(
                        table,
                        new Step("Stap " + count, owner, null, Moment.of("medio mei 2026", today()), Aim.NONE),
                        today()))
                .toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Member member(String name) {
        var account = accounts.findByEmail(name + "@example.nl").orElseThrow();
        return members.find(account.id()).orElseThrow();
    }

    private static ActionFilter filter(
            Choice choice, @Nullable String text, @Nullable String after, @Nullable String before) {
        return new ActionFilter(null, choice, null, null, null, text, after, before);
    }

    private static @Nullable String parameter(@Nullable String address, String name) {
        return UriComponentsBuilder.fromUriString(String.valueOf(address))
                .build()
                .getQueryParams()
                .getFirst(name);
    }
}
