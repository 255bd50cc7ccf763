package nl.veerkrachtigebuurten.handout;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import org.springframework.stereotype.Component;

/** Writes the feed of the routekaart as Atom (RFC 4287). */
@Component
class AtomWriter {

    private final RoutekaartFeed feed;
    private final PortalAddress address;

    AtomWriter(RoutekaartFeed feed, PortalAddress address) {
        this.feed = feed;
        this.address = address;
    }

    byte[] write(Locale language) {
        var news = feed.entries(language);
        var atom = new Feed("atom_1.0");
        atom.setId(address.of("/routekaart.atom"));
        atom.setTitle(feed.title(language));
        atom.setUpdated(Date.from(
                news.stream().findFirst().map(RoutekaartFeed.Entry::at).orElse(Instant.EPOCH)));
        atom.setAlternateLinks(List.of(link("alternate", "/routekaart")));
        atom.setOtherLinks(List.of(link("self", "/routekaart.atom")));
        var author = new Person();
        author.setName(feed.author());
        atom.setAuthors(List.of(author));
        atom.setEntries(news.stream().map(this::entry).toList());
        try {
            return new WireFeedOutput().outputString(atom).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Entry entry(RoutekaartFeed.Entry news) {
        var page = "/routekaart/" + news.milestoneId();
        var entry = new Entry();
        entry.setId(address.of(page) + "#" + news.key());
        entry.setTitle(news.title());
        entry.setUpdated(Date.from(news.at()));
        entry.setAlternateLinks(List.of(link("alternate", page)));
        var summary = new Content();
        summary.setValue(news.words());
        entry.setSummary(summary);
        return entry;
    }

    private Link link(String kind, String path) {
        var link = new Link();
        link.setRel(kind);
        link.setHref(address.of(path));
        return link;
    }
}
