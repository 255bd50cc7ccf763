package nl.veerkrachtigebuurten.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import nl.veerkrachtigebuurten.platform.Post;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@PortalTest
class MentionMailTests {

    private static final MentionMail.Letter LETTER = new MentionMail.Letter(
            "iris@example.nl",
            "Otto Versteeg",
            "Plan: Waarom",
            "Wat vind jij, @Iris?",
            "/plannen/leren/waarom/reacties/7");

    @Autowired
    MessageSource messages;

    @Autowired
    PortalAddress address;

    @Test
    void whoeverIsCalledGetsTheWordsAndTheWayToThem() throws MessagingException, IOException {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            mail(server.getSmtp().getPort()).send(LETTER);

            var letter = server.getReceivedMessages()[0];
            assertThat(letter.getAllRecipients()[0]).hasToString("iris@example.nl");
            assertThat(letter.getSubject()).isEqualTo("Otto Versteeg noemt je in een reactie");
            assertThat(letter.getContent().toString())
                    .contains("Plan: Waarom", "Wat vind jij, @Iris?", address.of("/plannen/leren/waarom/reacties/7"));
        } finally {
            server.stop();
        }
    }

    @Test
    void aMailServerThatIsAwayStopsNobody() {
        assertThatCode(() -> mail(1).send(LETTER)).doesNotThrowAnyException();
    }

    private MentionMail mail(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", sender);
        return new MentionMail(
                new Post(beans.getBeanProvider(JavaMailSender.class), messages, "portal@example.nl"), address);
    }
}
