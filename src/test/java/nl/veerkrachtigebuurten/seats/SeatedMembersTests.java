package nl.veerkrachtigebuurten.seats;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_MILESTONES;
import static nl.veerkrachtigebuurten.access.Permission.MANAGE_PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.TestClock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.account.Accounts;
import nl.veerkrachtigebuurten.programme.Pillars;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SeatedMembersTests {

    @Autowired
    SeatedMembers members;

    @Autowired
    Accounts accounts;

    @Autowired
    Appointments appointments;

    @Autowired
    Pillars pillars;

    @Autowired
    TestClock clock;

    @Test
    void aPillarLeaderMayPlanMilestonesOfTheOwnPillarOnly() {
        var leader = member("pijlerleider.wonen@example.nl");

        assertThat(leader.title()).isEqualTo("Pijlerleider Wonen");
        assertThat(leader.may(EDIT_MILESTONES, pillars.at("wonen").scopes())).isTrue();
        assertThat(leader.may(EDIT_MILESTONES, pillars.at("leren").scopes())).isFalse();
        assertThat(leader.may(EDIT_MILESTONES, Set.of())).isFalse();
        assertThat(leader.may(MANAGE_PEOPLE)).isFalse();
    }

    @Test
    void rightsEndWithTheAppointment() {
        var account = accounts.findByEmail("pijlerleider.wonen@example.nl").orElseThrow();
        var today = LocalDate.now(clock);
        appointments.heldBy(account.id(), today).get(0).end(today.plusDays(1));
        assertThat(member("pijlerleider.wonen@example.nl").may(EDIT_MILESTONES)).isTrue();

        clock.set(today.plusDays(1));

        assertThat(member("pijlerleider.wonen@example.nl").grants()).isEmpty();
    }

    private Member member(String email) {
        return members.find(accounts.findByEmail(email).orElseThrow().id()).orElseThrow();
    }
}
