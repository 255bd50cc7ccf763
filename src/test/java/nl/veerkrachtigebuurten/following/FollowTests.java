package nl.veerkrachtigebuurten.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import nl.veerkrachtigebuurten.TestClock;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class FollowTests extends FollowingTest {

    @Autowired
    TestClock time;

    @Autowired
    FollowerExpiry expiry;

    @Autowired
    FollowMail mail;

    @Autowired
    Milestones milestones;

    @Test
    void theMilestonesPageLeadsToIt() {
        assertThat(browser.get().uri("/routekaart/" + milestone))
                .bodyText()
                .contains("/routekaart/" + milestone + "/volgen");
    }

    @Test
    void nothingIsMailedBeforeTheAddressConfirmed() {
        var link = asked();
        shift();
        assertThat(receivedInTheEnd(1)).isEqualTo(1);

        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("Ja, houd me op de hoogte");
        shift();
        assertThat(receivedInTheEnd(1)).isEqualTo(1);

        assertThat(send(HttpMethod.PUT, link)).hasRedirectedUrl("/routekaart/" + milestone);
        shift();
        assertThat(words(2))
                .contains("van ‘mei’ naar ‘juni’", "/routekaart/" + milestone, "/niet-meer-volgen/")
                .doesNotContain("regen");
    }

    @Test
    void aLinkOpensForTwoDaysAndThenTheAddressGoes() {
        var link = asked();
        expiry.forget();
        assertThat(addresses()).isEqualTo(1);
        time.advance(Duration.ofHours(49));

        assertThat(browser.get().uri(link)).hasStatus(NOT_FOUND);
        assertThat(send(HttpMethod.PUT, link)).hasStatus(NOT_FOUND);
        expiry.forget();
        assertThat(addresses()).isZero();
    }

    @Test
    void whoConfirmedIsKept() {
        follow();
        time.advance(Duration.ofDays(90));
        expiry.forget();
        assertThat(addresses()).isEqualTo(1);
    }

    @Test
    void theAnswerTellsNothingOfAnAddress() {
        follow();
        var known = ask(neighbour.toUpperCase(Locale.ROOT));
        var unknown = ask("nieuw@example.nl");
        assertThat(known.getResponse().getStatus())
                .isEqualTo(unknown.getResponse().getStatus());
        assertThat(known.getResponse().getRedirectedUrl())
                .isEqualTo(unknown.getResponse().getRedirectedUrl());
        assertThat(notice(known)).isEqualTo(notice(unknown)).isEqualTo("follow.asked");
        assertThat(receivedInTheEnd(2)).isEqualTo(2);
    }

    @Test
    void aMailboxIsNotFilled() {
        for (var number = 0; number < 8; number++) {
            assertThat(ask("vol@example.nl")).hasStatus3xxRedirection();
        }
        assertThat(receivedInTheEnd(FollowLimit.FOR_A_MAILBOX)).isEqualTo(FollowLimit.FOR_A_MAILBOX);
        time.advance(FollowLimit.SPAN.plusMinutes(1));
        ask("vol@example.nl");
        assertThat(receivedInTheEnd(FollowLimit.FOR_A_MAILBOX + 1)).isEqualTo(FollowLimit.FOR_A_MAILBOX + 1);
    }

    @Test
    void onePlaceMayNotAskForAll() {
        for (var number = 0; number < FollowLimit.FROM_A_PLACE; number++) {
            ask("adres" + number + "@example.nl");
        }
        assertThat(ask("nog-een@example.nl"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("al vaak gevraagd", "nog-een@example.nl");
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        assertThat(ask("geen adres"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("geen adres", "email-error");
        assertThat(ask("")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(addresses()).isZero();
    }

    @Test
    void onlyWhatAnybodySeesCanBeFollowed() {
        database.sql("update milestone set published = false where id = ?")
                .param(milestone)
                .update();
        try {
            assertThat(ask(neighbour)).hasStatus(NOT_FOUND);
            assertThat(mail.offers(milestones.get(milestone))).isFalse();
        } finally {
            database.sql("update milestone set published = true where id = ?")
                    .param(milestone)
                    .update();
        }
        assertThat(mail.offers(milestones.get(milestone))).isTrue();
        var reached = database.sql("select min(id) from milestone where published and said = 'REACHED'")
                .query(Long.class)
                .single();
        assertThat(browser.get().uri("/routekaart/" + reached + "/volgen")).hasStatus(NOT_FOUND);
    }

    @Test
    void whoAskedInEnglishIsWrittenInEnglish() {
        var english = new Cookie("taal", "en");
        assertThat(browser.get().uri("/routekaart/" + milestone + "/volgen").cookie(english))
                .bodyText()
                .contains("Follow this milestone");
        browser.post()
                .uri("/routekaart/" + milestone + "/volgen")
                .cookie(english)
                .param("email", neighbour)
                .with(csrf())
                .exchange();
        assertThat(words(1)).contains("Confirm it within 48 hours");
    }

    private static Object notice(MvcTestResult result) {
        return result.getMvcResult().getFlashMap().get("notice");
    }
}
