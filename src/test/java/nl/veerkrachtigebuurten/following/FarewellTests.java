package nl.veerkrachtigebuurten.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import jakarta.mail.MessagingException;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import nl.veerkrachtigebuurten.routekaart.MilestoneDropped;
import nl.veerkrachtigebuurten.routekaart.MilestoneReached;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class FarewellTests extends FollowingTest {

    @Autowired
    PortalAddress address;

    @Test
    void readingTheLinkStopsNothing() {
        follow();
        shift();
        var link = link(2, "/niet-meer-volgen/");

        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("Stop met volgen");
        assertThat(browser.head().uri(link)).hasStatusOk();
        assertThat(addresses()).isEqualTo(1);
    }

    @Test
    void aMailProgramStopsItWithoutAPageOfOurs() throws MessagingException {
        follow();
        shift();
        var link = link(2, "/niet-meer-volgen/");
        assertThat(mail(2).getHeader("List-Unsubscribe")).containsExactly("<" + address.of(link) + ">");
        assertThat(mail(2).getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");

        assertThat(oneClick(link)).hasStatusOk().bodyText().contains("Je adres is verwijderd");
        assertThat(addresses()).isZero();
        assertThat(oneClick(link)).hasStatusOk();
        assertThat(browser.get().uri(link)).hasStatus(NOT_FOUND);
        shift();
        assertThat(receivedInTheEnd(2)).isEqualTo(2);
    }

    @Test
    void whoNeverAskedCanSaySoAtOnce() {
        asked();
        assertThat(oneClick(link(1, "/niet-meer-volgen/"))).hasStatusOk();
        assertThat(addresses()).isZero();
    }

    @Test
    void onlyTheFarewellNeedsNoPage() {
        var link = asked();
        assertThat(browser.put().uri(link)).hasStatus(FORBIDDEN);
        assertThat(browser.post().uri("/routekaart/" + milestone + "/volgen").param("email", "x@example.nl"))
                .hasStatus(FORBIDDEN);
    }

    @Test
    void addressesGoWhenTheMilestoneIsReached() {
        follow();
        happen(new MilestoneReached(milestone, "x"));
        assertThat(words(2)).contains("is bereikt", "/routekaart/" + milestone);
        assertThat(addresses()).isZero();
    }

    @Test
    void addressesGoWhenTheMilestoneIsDropped() {
        follow();
        happen(new MilestoneDropped(milestone, "x"));
        assertThat(words(2)).contains("is vervallen");
        assertThat(addresses()).isZero();
    }

    private MvcTestResult oneClick(String link) {
        return browser.post().uri(link).param("List-Unsubscribe", "One-Click").exchange();
    }
}
