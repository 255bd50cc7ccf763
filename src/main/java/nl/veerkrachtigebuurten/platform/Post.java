package nl.veerkrachtigebuurten.platform;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends letters, where the portal has a mail server. What cannot be sent is logged: nobody's work stops for it. */
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

    /**
     * What stands around a letter.
     *
     * @param headers for the programs that people read their mail with
     */
    public record Envelope(String to, Locale language, Map<String, String> headers) {}

    public boolean canSend() {
        return server.getIfAvailable() != null;
    }

    /**
     * Sends a letter in Dutch.
     *
     * @param key of the message; its words are those of {@code key.subject} and {@code key.text}
     * @param arguments of both
     */
    public void send(String to, String key, Object... arguments) {
        send(new Envelope(to, DUTCH, Map.of()), key, arguments);
    }

    public void send(Envelope envelope, String key, Object... arguments) {
        server.ifAvailable(sender -> send(sender, envelope, key, arguments));
    }

    private void send(JavaMailSender sender, Envelope envelope, String key, Object... arguments) {
        try {
            sender.send(message -> {
                var letter = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
                letter.setFrom(from);
                letter.setTo(envelope.to());
                letter.setSubject(messages.getMessage(key + ".subject", arguments, envelope.language()));
                letter.setText(messages.getMessage(key + ".text", arguments, envelope.language()));
                for (var header : envelope.headers().entrySet()) {
                    message.setHeader(header.getKey(), header.getValue());
                }
            });
        } catch (MailException unsent) {
            LOG.error("A letter could not be sent ({}): {}", key, unsent.getMessage());
        }
    }
}
