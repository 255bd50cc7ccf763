package nl.veerkrachtigebuurten.chain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import nl.veerkrachtigebuurten.routekaart.MilestoneShifted;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** The letter to somebody whose milestones wait for one that moved: which ones, and where to answer. */
@Component
class RippleLetters {

    private static final Locale DUTCH = new Locale("nl");

    private final MessageSource messages;
    private final PortalAddress address;
    private final String from;

    RippleLetters(
            MessageSource messages, PortalAddress address, @Value("${portal.mail-from:portal@localhost}") String from) {
        this.messages = messages;
        this.address = address;
        this.from = from;
    }

    SimpleMailMessage to(String email, MilestoneShifted shifted, List<Ripple> asked) {
        var questions = asked.stream().map(this::question).collect(Collectors.joining("\n"));
        var letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(email);
        letter.setSubject(say("chain.mail.subject", shifted.title()));
        letter.setText(say(
                "chain.mail.text",
                shifted.title(),
                shifted.was(),
                shifted.became(),
                shifted.by().author(),
                shifted.why(),
                questions));
        return letter;
    }

    private String question(Ripple ripple) {
        var milestone = ripple.milestone();
        return say(
                "chain.mail.question",
                milestone.title(),
                milestone.moment().words(),
                address.of("/mijlpalen/" + milestone.id() + "/schuift-mee"));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, DUTCH);
    }
}
