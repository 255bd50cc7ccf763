package nl.veerkrachtigebuurten.chain;

import static nl.veerkrachtigebuurten.platform.Among.ids;
import static org.springframework.transaction.annotation.Propagation.REQUIRES_NEW;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import nl.veerkrachtigebuurten.platform.Post;
import nl.veerkrachtigebuurten.routekaart.MilestoneShifted;
import nl.veerkrachtigebuurten.seats.Appointments;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Writes the owners of what waits for a milestone that moved, where the portal has a mail server; each one once. */
@Component
class RippleMail {

    private static final Locale DUTCH = new Locale("nl");

    private final Ripples ripples;
    private final Appointments appointments;
    private final Post post;
    private final MessageSource messages;
    private final PortalAddress address;
    private final Clock clock;

    RippleMail(
            Ripples ripples,
            Appointments appointments,
            Post post,
            MessageSource messages,
            PortalAddress address,
            Clock clock) {
        this.ripples = ripples;
        this.appointments = appointments;
        this.post = post;
        this.messages = messages;
        this.address = address;
        this.clock = clock;
    }

    /** Once the move itself is stored; whatever goes wrong here changes nothing of it. */
    @TransactionalEventListener
    @Transactional(propagation = REQUIRES_NEW, readOnly = true)
    void on(MilestoneShifted shifted) {
        if (post.canSend()) {
            var raised = ripples.raisedBy(shifted.milestoneId(), shifted.by().at());
            byReader(raised, shifted).forEach((email, asked) -> write(email, shifted, asked));
        }
    }

    private void write(String email, MilestoneShifted shifted, List<Ripple> asked) {
        post.send(
                email,
                "chain.mail",
                shifted.title(),
                shifted.was(),
                shifted.became(),
                shifted.by().author(),
                shifted.why(),
                asked.stream().map(this::question).collect(Collectors.joining("\n")));
    }

    /** Which milestone waits, and where to answer. */
    private String question(Ripple ripple) {
        var milestone = ripple.milestone();
        var told = new Object[] {
            milestone.title(), milestone.moment().words(), address.of("/mijlpalen/" + milestone.id() + "/schuift-mee")
        };
        return messages.getMessage("chain.mail.question", told, DUTCH);
    }

    /** What is asked of each who holds a seat and has an address; not of who moved the milestone. */
    private Map<String, List<Ripple>> byReader(List<Ripple> raised, MilestoneShifted shifted) {
        var bySeat = raised.stream()
                .collect(Collectors.groupingBy(
                        ripple -> ripple.milestone().owner().id()));
        var readers = new LinkedHashMap<String, List<Ripple>>();
        for (var appointment : appointments.holding(ids(bySeat.keySet()), LocalDate.now(clock))) {
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
