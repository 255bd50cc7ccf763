package nl.veerkrachtigebuurten.following;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Secret;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whatever is known of an address, whoever asks gets the same answer. */
@Service
@Transactional
class FollowService {

    private final Followers followers;
    private final FollowLimit limit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowService(Followers followers, FollowLimit limit, ApplicationEventPublisher events, Clock clock) {
        this.followers = followers;
        this.limit = limit;
        this.events = events;
        this.clock = clock;
    }

    /** Asks an address to confirm; one that follows already hears nothing. */
    @Public
    void ask(Milestone milestone, FollowForm form, Locale language) {
        var email = form.email().toLowerCase(Locale.ROOT);
        if (!limit.admitsMailbox(email)) {
            return;
        }
        var follower = followers.find(milestone.id(), email).orElseGet(() -> new Follower(milestone, email));
        if (!follower.isConfirmed()) {
            var secret = Secret.made();
            followers.save(follower.ask(secret, language, clock.instant()));
            events.publishEvent(
                    new FollowMail.Letter(follower, FollowMail.Kind.CONFIRM, "/volgen/" + secret, List.of()));
        }
    }

    @Public
    void confirm(String secret) {
        followers
                .findByConfirmation(Secret.hash(secret))
                .filter(follower -> follower.canConfirm(clock.instant()))
                .orElseThrow(NotFoundException::new)
                .confirm(clock.instant());
    }

    /** Asked again, or of a link that is not known, it is as if it had been done. */
    @Public
    void unfollow(String secret) {
        followers.forget(secret);
    }
}
