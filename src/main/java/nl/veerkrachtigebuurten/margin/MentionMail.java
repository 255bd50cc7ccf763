package nl.veerkrachtigebuurten.margin;

import java.util.Locale;
import java.util.Objects;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Mails who was called into a conversation, where the portal has a mail server; the start page tells it anyway. */
@Component
class MentionMail {

    private static final Logger LOG = LoggerFactory.getLogger(MentionMail.class);
    private static final Locale DUTCH = new Locale("nl");

    private final ObjectProvider<JavaMailSender> mail;
    private final MessageSource messages;
    private final PortalAddress address;
    private final String from;

    MentionMail(
            ObjectProvider<JavaMailSender> mail,
            MessageSource messages,
            PortalAddress address,
            @Value("${portal.mail-from:portal@localhost}") String from) {
        this.mail = mail;
        this.messages = messages;
        this.address = address;
        this.from = from;
    }

    /** What the mail tells. */
    record Letter(String to, String author, String where, String words, String path) {

        static Letter of(Mention mention, String words) {
            var comment = mention.comment();
            return new Letter(
                    Objects.requireNonNull(mention.person().account()).email(),
                    mention.author(),
                    comment.chapter().titleInPlan(),
                    words,
                    comment.path());
        }
    }

    @TransactionalEventListener
    void send(Letter letter) {
        mail.ifAvailable(sender -> send(sender, letter));
    }

    private void send(JavaMailSender sender, Letter letter) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(letter.to());
        message.setSubject(messages.getMessage("mention.mail.subject", new Object[] {letter.author()}, DUTCH));
        message.setText(messages.getMessage(
                "mention.mail.text",
                new Object[] {letter.author(), letter.where(), letter.words(), address.of(letter.path())},
                DUTCH));
        try {
            sender.send(message);
        } catch (MailException unsent) {
            LOG.error("A mention could not be mailed: {}", unsent.getMessage());
        }
    }
}
