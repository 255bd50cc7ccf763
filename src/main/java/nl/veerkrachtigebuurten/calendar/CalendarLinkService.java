package nl.veerkrachtigebuurten.calendar;

import java.time.Clock;
import java.time.Duration;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.platform.Secret;
import nl.veerkrachtigebuurten.routekaart.Excerpt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CalendarLinkService {

    static final int MOST = 12;

    private static final Duration NOTED_ONCE_PER = Duration.ofMinutes(10);

    private final CalendarLinks links;
    private final Clock clock;

    CalendarLinkService(CalendarLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /**
     * A new link: 256 bits of chance, of which only a hash is stored.
     *
     * @return its path, which nobody can tell afterwards
     */
    @ForMembers
    String make(String name, Excerpt excerpt, Member member) {
        if (links.countByAccountIdAndWithdrawnAtIsNull(member.accountId()) >= MOST) {
            throw new RefusedException("calendar.refused.many", MOST);
        }
        var token = Secret.made();
        links.save(new CalendarLink(Secret.hash(token), member.accountId(), name, excerpt, clock.instant()));
        return "/agenda/" + token + ".ics";
    }

    @ForMembers
    void withdraw(long id, Member member) {
        links.findByIdAndAccountId(id, member.accountId())
                .orElseThrow(NotFoundException::new)
                .withdraw(clock.instant());
    }

    @Public
    void noteUse(CalendarLink link) {
        var now = clock.instant();
        if (!link.wasUsedSince(now.minus(NOTED_ONCE_PER))) {
            links.noteUse(link.id(), now);
        }
    }
}
