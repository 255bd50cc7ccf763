package nl.veerkrachtigebuurten.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.List;
import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import nl.veerkrachtigebuurten.platform.Post;
import nl.veerkrachtigebuurten.routekaart.MilestoneShifted;
import nl.veerkrachtigebuurten.routekaart.Signature;
import nl.veerkrachtigebuurten.seats.Appointments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessagePreparator;

@DatabaseTest
class RippleMailTests {

    private static final String MOVED = "Elke school heeft een brugfunctionaris";

    @Autowired
    Ripples ripples;

    @Autowired
    RippleRaiser raiser;

    @Autowired
    MessageSource messages;

    @Autowired
    PortalAddress address;

    @Autowired
    Appointments appointments;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private final JavaMailSender server = mock();

    @BeforeEach
    void everybodyHasAnAddress() {
        database.sql("update person set email = 'brief' || id || '@example.nl'").update();
    }

    @Test
    void writesEachOwnerOnceWithAllThatIsAsked() {
        var sent = send(shifted("Thea Lammers", null));

        assertThat(sent).isNotEmpty();
        assertThat(sent).extracting(letter -> letter.to()).doesNotHaveDuplicates();
        assertThat(sent)
                .anySatisfy(letter -> assertThat(letter.text())
                        .contains(
                                "‘" + MOVED + "’ is verschoven van mei 2027 naar eind 2041, door Thea Lammers",
                                "Rijke ontwikkeldag op alle basisscholen",
                                "/schuift-mee"));
        assertThat(sent).allMatch(letter -> letter.subject().contains("klopt jouw moment nog"));
    }

    @Test
    void doesNotWriteWhoMovedIt() {
        var leader = database.sql("select id from person where name = 'Otto Versteeg'")
                .query(Long.class)
                .single();

        assertThat(send(shifted("Otto Versteeg", leader)))
                .extracting(letter -> letter.to())
                .doesNotContain("brief" + leader + "@example.nl");
    }

    @Test
    void whatCannotBeSentSpoilsNothing() {
        doThrow(new MailSendException("no server")).when(server).send(any(MimeMessagePreparator.class));

        mail().on(shifted("Thea Lammers", null));

        assertThat(ripples.count()).isPositive();
    }

    @Test
    void whereNothingWaitsNobodyIsWritten() {
        mail().on(new MilestoneShifted(1, "Los", "nu", "dan", "zomaar", new Signature("Thea", null, clock.instant())));

        verify(server, never()).send(any(MimeMessagePreparator.class));
    }

    private MilestoneShifted shifted(String author, Long authorId) {
        var id = database.sql("select id from milestone where title = :title")
                .param("title", MOVED)
                .query(Long.class)
                .single();
        var by = new Signature(author, authorId, clock.instant());
        raiser.raise(id, "mei 2027", "eind 2041", "De tijd was op.", by);
        return new MilestoneShifted(id, MOVED, "mei 2027", "eind 2041", "De tijd was op.", by);
    }

    private record Letter(String to, String subject, String text) {

        static Letter of(MimeMessagePreparator prepared) {
            var message = new MimeMessage((Session) null);
            try {
                prepared.prepare(message);
                return new Letter(
                        message.getAllRecipients()[0].toString(), message.getSubject(), (String) message.getContent());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private List<Letter> send(MilestoneShifted shifted) {
        mail().on(shifted);
        var sent = ArgumentCaptor.forClass(MimeMessagePreparator.class);
        verify(server, atLeastOnce()).send(sent.capture());
        return sent.getAllValues().stream().map(Letter::of).toList();
    }

    private RippleMail mail() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("server", server);
        var post = new Post(beans.getBeanProvider(JavaMailSender.class), messages, "portal@example.nl");
        return new RippleMail(ripples, appointments, post, messages, address, clock);
    }
}
