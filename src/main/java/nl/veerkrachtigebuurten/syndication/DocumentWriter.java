package nl.veerkrachtigebuurten.syndication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import nl.veerkrachtigebuurten.platform.Markdown;
import nl.veerkrachtigebuurten.programme.Programmes;
import nl.veerkrachtigebuurten.routekaart.Excerpt;
import nl.veerkrachtigebuurten.routekaart.Excerpts;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.syndication.RoutekaartDocument.Entry;
import nl.veerkrachtigebuurten.syndication.RoutekaartDocument.Named;
import nl.veerkrachtigebuurten.syndication.RoutekaartDocument.When;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the published milestones as data; the same milestones on the same day give the same bytes. */
@Component
class DocumentWriter {

    private static final JsonMapper JSON = new JsonMapper();

    private final Excerpts excerpts;
    private final Programmes programmes;
    private final PortalAddress address;
    private final Markdown markdown;
    private final Clock clock;

    DocumentWriter(Excerpts excerpts, Programmes programmes, PortalAddress address, Markdown markdown, Clock clock) {
        this.excerpts = excerpts;
        this.programmes = programmes;
        this.address = address;
        this.markdown = markdown;
        this.clock = clock;
    }

    byte[] write(Excerpt excerpt) {
        var milestones = excerpts.published(excerpt);
        var needs = excerpts.needsAmong(milestones);
        return JSON.writeValueAsBytes(new RoutekaartDocument(
                address.of("/routekaart.schema.json"),
                programmes.current().name(),
                address.of("/routekaart"),
                milestones.stream()
                        .map(milestone ->
                                entry(milestone, needs.getOrDefault(milestone.id(), Collections.emptySortedSet())))
                        .toList()));
    }

    private Entry entry(Milestone milestone, Collection<Long> needs) {
        var moment = milestone.moment();
        var neighbourhood = milestone.neighbourhood();
        return new Entry(
                milestone.id(),
                milestone.version(),
                milestone.title(),
                milestone.why() == null ? null : markdown.words(milestone.why()).strip(),
                new When(moment.words(), moment.earliest(), moment.latest()),
                milestone.stateOn(LocalDate.now(clock)).slug(),
                milestone.reachedOn(),
                milestone.lane() == Milestone.Lane.PILLARS
                        ? "pijlers"
                        : milestone.lane().track(),
                milestone.pillars().stream()
                        .map(pillar -> new Named(pillar.slug(), pillar.name()))
                        .toList(),
                neighbourhood == null ? null : new Named(neighbourhood.slug(), neighbourhood.name()),
                milestone.owner().name(),
                List.copyOf(needs),
                address.of(Excerpts.pathOf(milestone)),
                milestone.changed().at());
    }
}
