package nl.veerkrachtigebuurten.following;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets, hour by hour, the addresses that nobody confirmed in time. */
@Component
@EnableScheduling
class FollowerExpiry {

    private final Followers followers;
    private final Clock clock;

    FollowerExpiry(Followers followers, Clock clock) {
        this.followers = followers;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    @Transactional
    void forget() {
        followers.forgetUnconfirmed(clock.instant().minus(Follower.TO_CONFIRM));
    }
}
