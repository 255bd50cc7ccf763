package nl.veerkrachtigebuurten.platform;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends letters in Dutch, where the portal has a mail server. What cannot be sent is logged: nobody's work stops for it. */
@Component
public class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final Locale DUTCH = new Locale("nl");

    private final ObjectProvider<JavaMailSender> server;
    private final MessageSource messages;
    private final String from;

    public Post(
            ObjectProvider<JavaMailSender> server,
            MessageSource messages,
            @Value("${portal.mail-from:portal@localhost}") String from) {
        this.server = server;
        this.messages = messages;
        this.from = from;
    }

    public boolean canSend() {
        return server.getIfAvailable() != null;
    }

    /**
     * @param key of the message; its words are those of {@code key.subject} and {@code key.text}
     * @param arguments of both
     */
    public void send(String to, String key, Object... arguments) {
        server.ifAvailable(sender -> send(sender, to, key, arguments));
    }

    private void send(JavaMailSender sender, String to, String key, Object... arguments) {
        var letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(to);
        letter.setSubject(messages.getMessage(key + ".subject", arguments, DUTCH));
        letter.setText(messages.getMessage(key + ".text", arguments, DUTCH));
        try {
            sender.send(letter);
        } catch (MailException unsent) {
            LOG.error("A letter could not be sent ({}): {}", key, unsent.getMessage());
        }
    }
}
