package nl.veerkrachtigebuurten.chain;

import static org.springframework.transaction.annotation.Propagation.REQUIRES_NEW;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.routekaart.MilestoneShifted;
import nl.veerkrachtigebuurten.seats.Appointments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Writes the owners of what waits for a milestone that moved, where the portal has a mail server; each one once. */
@Component
class RippleMail {

    private static final Logger LOG = LoggerFactory.getLogger(RippleMail.class);

    private final Ripples ripples;
    private final Appointments appointments;
    private final ObjectProvider<JavaMailSender> mail;
    private final RippleLetters letters;
    private final Clock clock;

    RippleMail(
            Ripples ripples,
            Appointments appointments,
            ObjectProvider<JavaMailSender> mail,
            RippleLetters letters,
            Clock clock) {
        this.ripples = ripples;
        this.appointments = appointments;
        this.mail = mail;
        this.letters = letters;
        this.clock = clock;
    }

    /** Once the move itself is stored; whatever goes wrong here changes nothing of it. */
    @TransactionalEventListener
    @Transactional(propagation = REQUIRES_NEW, readOnly = true)
    void on(MilestoneShifted shifted) {
        mail.ifAvailable(sender -> send(sender, shifted));
    }

    private void send(JavaMailSender sender, MilestoneShifted shifted) {
        var raised = ripples.raisedBy(shifted.milestoneId(), shifted.by().at());
        var written = new ArrayList<SimpleMailMessage>();
        byReader(raised, shifted).forEach((email, asked) -> written.add(letters.to(email, shifted, asked)));
        if (written.isEmpty()) {
            return;
        }
        try {
            sender.send(written.toArray(SimpleMailMessage[]::new));
        } catch (MailException unsent) {
            LOG.error("Owners could not be written that a milestone moved: {}", unsent.getMessage());
        }
    }

    /** What is asked of each who holds a seat and has an address; not of who moved the milestone. */
    private Map<String, List<Ripple>> byReader(List<Ripple> raised, MilestoneShifted shifted) {
        var bySeat = raised.stream()
                .collect(Collectors.groupingBy(
                        ripple -> ripple.milestone().owner().id()));
        var readers = new LinkedHashMap<String, List<Ripple>>();
        for (var appointment : appointments.holding(bySeat.keySet(), LocalDate.now(clock))) {
            var email = appointment.person().email();
            if (email != null
                    && !Objects.equals(appointment.person().id(), shifted.by().authorId())) {
                readers.computeIfAbsent(email, its -> new ArrayList<>())
                        .addAll(bySeat.getOrDefault(appointment.seat().id(), List.of()));
            }
        }
        return readers;
    }
}
