package nl.veerkrachtigebuurten.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing. An account, existing or not, has five tries; then one waits 60 seconds, and after each further
 * try twice as long, up to 15 minutes. An address has 25 failed tries in five minutes. Counted in the database, before the
 * password is looked at, so that many tries at once, at many portals, are counted too.
 */
@Component
class SignInThrottle {

    private static final int TRIES_PER_ACCOUNT = 5;
    private static final int TRIES_PER_ADDRESS = 25;
    private static final Duration ADDRESS_WINDOW = Duration.ofMinutes(5);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(60);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(24);

    private static final String COUNT = """
            insert into sign_in_try (subject, tries, since) values (:subject, 1, :now)
            on conflict (subject) do update set
                tries = case when sign_in_try.since < :forgotten then 1 else sign_in_try.tries + 1 end,
                since = case when sign_in_try.since < :forgotten then :now else sign_in_try.since end,
                free_at = null
            where sign_in_try.free_at is null or sign_in_try.free_at <= :now
            returning tries""";

    private final JdbcClient database;
    private final Clock clock;

    SignInThrottle(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts a try.
     *
     * @return how long one has to wait before the password is looked at; zero lets the try pass
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Duration admit(String email, String address) {
        var atAddress = count("address " + address, ADDRESS_WINDOW);
        if (atAddress > TRIES_PER_ADDRESS) {
            return block("address " + address, ADDRESS_WINDOW);
        }
        var atAccount = atAddress == 0 ? 0 : count("account " + email, FORGOTTEN);
        if (atAddress == 0 || atAccount == 0) {
            return remaining(atAddress == 0 ? "address " + address : "account " + email);
        }
        if (atAccount >= TRIES_PER_ACCOUNT) {
            block("account " + email, waitAfter(atAccount));
        }
        return Duration.ZERO;
    }

    /** A password that was right makes the account's tries forgotten, and does not count for its address. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void succeeded(String email, String address) {
        database.sql("delete from sign_in_try where subject = :subject")
                .param("subject", "account " + email)
                .update();
        database.sql("update sign_in_try set tries = tries - 1 where subject = :subject")
                .param("subject", "address " + address)
                .update();
    }

    static Duration waitAfter(int tries) {
        var doublings = Math.min(tries - TRIES_PER_ACCOUNT, 10);
        var wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** The number of tries with this one, or 0 where the subject still has to wait. */
    private int count(String subject, Duration memory) {
        return database.sql(COUNT)
                .param("subject", subject)
                .param("now", now())
                .param("forgotten", now().minus(memory))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private Duration block(String subject, Duration wait) {
        database.sql("update sign_in_try set free_at = :free where subject = :subject")
                .param("free", now().plus(wait))
                .param("subject", subject)
                .update();
        return wait;
    }

    private Duration remaining(String subject) {
        return database.sql("select free_at from sign_in_try where subject = :subject")
                .param("subject", subject)
                .query(OffsetDateTime.class)
                .optional()
                .map(free -> Duration.between(now(), free))
                .orElse(FIRST_WAIT);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
