package nl.veerkrachtigebuurten.following;

import java.time.Clock;
import java.time.Duration;
import nl.veerkrachtigebuurten.platform.Allowance;
import org.springframework.stereotype.Component;

/**
 * Keeps the form from being used to fill somebody's mailbox: so many mails for a mailbox, and so many questions from one
 * place, in an hour.
 */
@Component
class FollowLimit {

    static final Duration SPAN = Duration.ofHours(1);
    static final int FOR_A_MAILBOX = 5;
    static final int FROM_A_PLACE = 20;

    private final Allowance allowance;

    FollowLimit(Clock clock) {
        allowance = new Allowance(SPAN, 50_000, clock);
    }

    boolean admitsPlace(String address) {
        return allowance.admits("place " + address, FROM_A_PLACE);
    }

    boolean admitsMailbox(String email) {
        return allowance.admits("mailbox " + email, FOR_A_MAILBOX);
    }
}
