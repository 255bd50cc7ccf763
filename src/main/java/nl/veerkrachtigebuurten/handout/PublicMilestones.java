package nl.veerkrachtigebuurten.handout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.programme.Programmes;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Milestones as anybody may see them; one that is not published does not exist here. */
@Component
@Transactional(readOnly = true)
class PublicMilestones {

    private final Milestones milestones;
    private final Programmes programmes;
    private final MessageSource messages;
    private final PortalAddress address;
    private final Clock clock;

    PublicMilestones(
            Milestones milestones, Programmes programmes, MessageSource messages, PortalAddress address, Clock clock) {
        this.milestones = milestones;
        this.programmes = programmes;
        this.messages = messages;
        this.address = address;
        this.clock = clock;
    }

    Milestone get(long id) {
        return milestones.findById(id).filter(Milestone::isPublished).orElseThrow(NotFoundException::new);
    }

    ShareCard card(Milestone milestone, Locale language) {
        var url = address.of("/routekaart/" + milestone.id());
        var drawn = drawing(milestone, language);
        return new ShareCard(
                milestone.title(),
                drawn.state() + ", " + drawn.moment(),
                url,
                url + "/kaart.png",
                messages.getMessage(
                        "handout.card", new Object[] {milestone.title(), drawn.state(), drawn.moment()}, language));
    }

    /** What the picture of its card says. */
    MilestoneCard drawing(Milestone milestone, Locale language) {
        var state = milestone.stateOn(LocalDate.now(clock));
        var pillar = milestone.pillars().stream().findFirst();
        return new MilestoneCard(
                programmes.current().name(),
                pillar.map(its -> its.name())
                        .orElseGet(() -> messages.getMessage("milestone.lane." + milestone.lane(), null, language)),
                pillar.map(its -> its.colour()).orElse(milestone.lane().name().toLowerCase(Locale.ROOT)),
                milestone.title(),
                milestone.moment().words(),
                messages.getMessage("status." + state, null, language),
                milestone.isReached());
    }
}
