package nl.veerkrachtigebuurten.calendar;

import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.veerkrachtigebuurten.access.Members;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.platform.Secret;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What a secret link gives. Whose it is, and what that member may see, is read from today's appointments at every fetch;
 * a link that gives nothing says so in plain text, and never leads to a sign-in.
 */
@Controller
class PersonalFeedController {

    private final CalendarLinks links;
    private final CalendarLinkService service;
    private final Members members;
    private final Feeds feeds;
    private final FeedLimit limit;

    PersonalFeedController(
            CalendarLinks links, CalendarLinkService service, Members members, Feeds feeds, FeedLimit limit) {
        this.links = links;
        this.service = service;
        this.members = members;
        this.feeds = feeds;
        this.limit = limit;
    }

    @GetMapping("/agenda/{token}.ics")
    @Public
    ResponseEntity<byte[]> show(@PathVariable String token, HttpServletRequest request, Locale locale) {
        var found = links.findByHash(Secret.hash(token));
        var asking = found.map(CalendarLink::hash).orElseGet(request::getRemoteAddr);
        if (!limit.admits(asking)) {
            return feeds.refuse(TOO_MANY_REQUESTS, locale);
        }
        if (found.isEmpty()) {
            return feeds.refuse(NOT_FOUND, locale);
        }
        var link = found.get();
        if (!link.worksFor(members.find(link.accountId()))) {
            return feeds.refuse(GONE, locale);
        }
        service.noteUse(link);
        return feeds.forMember(link.excerpt(), locale);
    }
}
