package nl.veerkrachtigebuurten.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.routekaart.MilestoneShifted;
import nl.veerkrachtigebuurten.routekaart.Signature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The portal with a mail server, and somebody who follows a milestone that nothing waits for. */
@PortalTest
abstract class FollowingTest {

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        MAIL.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    @Qualifier("applicationTaskExecutor")
    ThreadPoolTaskExecutor background;

    long milestone;
    String neighbour = "";

    @BeforeEach
    void chooseOne() throws Exception {
        neighbour = "buur" + NUMBER.incrementAndGet() + "@example.nl";
        MAIL.purgeEmailFromAllMailboxes();
        database.sql("delete from follower").update();
        milestone = database.sql("select min(id) from milestone where published and said is null"
                        + " and id not in (select need_id from milestone_need)")
                .query(Long.class)
                .single();
    }

    /** Once all mail has been sent, so that none of it reaches the next test. */
    @AfterEach
    void letItEnd() throws InterruptedException {
        do {
            Thread.sleep(20);
        } while (background.getActiveCount() > 0 || background.getQueueSize() > 0);
    }

    /** The link in the mail that asks the neighbour to confirm. */
    String asked() {
        var before = received();
        ask(neighbour);
        return link(before + 1, "/volgen/");
    }

    void follow() {
        send(HttpMethod.PUT, asked());
    }

    MvcTestResult ask(String email) {
        return browser.post()
                .uri("/routekaart/" + milestone + "/volgen")
                .remoteAddress("10.0.0." + NUMBER.get())
                .param("email", email)
                .with(csrf())
                .exchange();
    }

    MvcTestResult send(HttpMethod method, String path) {
        return browser.method(method).uri(path).with(csrf()).exchange();
    }

    void shift() {
        happen(new MilestoneShifted(
                milestone, "x", "mei", "juni", "regen", new Signature("Thea", null, clock.instant())));
    }

    void happen(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    int received() {
        return MAIL.getReceivedMessages().length;
    }

    MimeMessage mail(int number) {
        assertThat(MAIL.waitForIncomingEmail(10_000, number)).isTrue();
        return MAIL.getReceivedMessages()[number - 1];
    }

    /** Nothing more than this, even after a while. */
    int receivedInTheEnd(int expected) {
        MAIL.waitForIncomingEmail(1_000, expected + 1);
        return received();
    }

    String words(int number) {
        try {
            return mail(number).getContent().toString();
        } catch (IOException | MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    String link(int number, String path) {
        var found = Pattern.compile(path + "[\\w-]{43}").matcher(words(number));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    int addresses() {
        return database.sql("select count(*) from follower")
                .query(Integer.class)
                .single();
    }
}
