package nl.veerkrachtigebuurten.account;

import java.util.Locale;
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

/** Mails one-time links, where the portal has a mail server. */
@Component
class LinkMail implements Invitations {

    private static final Logger LOG = LoggerFactory.getLogger(LinkMail.class);
    private static final Locale DUTCH = new Locale("nl");

    private final LinkIssuer links;
    private final ObjectProvider<JavaMailSender> mail;
    private final MessageSource messages;
    private final PortalAddress address;
    private final String from;

    LinkMail(
            LinkIssuer links,
            ObjectProvider<JavaMailSender> mail,
            MessageSource messages,
            PortalAddress address,
            @Value("${portal.mail-from:portal@localhost}") String from) {
        this.links = links;
        this.mail = mail;
        this.messages = messages;
        this.address = address;
        this.from = from;
    }

    @Override
    public boolean canMail() {
        return mail.getIfAvailable() != null;
    }

    @Override
    public String invite(Account account) {
        return send(AccessLink.Purpose.INVITATION, account);
    }

    @Override
    public void remind(Account account) {
        send(AccessLink.Purpose.FORGOTTEN, account);
    }

    private String send(AccessLink.Purpose purpose, Account account) {
        var link = address.of(links.issue(purpose, account));
        mail.ifAvailable(sender -> send(sender, purpose, account, link));
        return link;
    }

    private void send(JavaMailSender sender, AccessLink.Purpose purpose, Account account, String link) {
        var letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(account.email());
        letter.setSubject(messages.getMessage("mail." + purpose + ".subject", null, DUTCH));
        letter.setText(messages.getMessage("mail." + purpose + ".text", new Object[] {link}, DUTCH));
        try {
            sender.send(letter);
        } catch (MailException unsent) {
            LOG.error("A link could not be mailed: {}", unsent.getMessage());
        }
    }
}
