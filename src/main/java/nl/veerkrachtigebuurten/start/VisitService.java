package nl.veerkrachtigebuurten.start;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class VisitService {

    private static final Duration FIRST_LOOK_BACK = Duration.ofDays(7);

    private final Visits visits;
    private final Clock clock;

    VisitService(Visits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /** Notes that the member is here; answers since when there is something to tell. */
    @ForMembers
    Instant arrive(Member member) {
        var now = clock.instant();
        visits.begin(member.accountId(), now);
        var visit = visits.get(member.accountId());
        visit.seen(now);
        return visit.previous().orElse(now.minus(FIRST_LOOK_BACK));
    }
}
