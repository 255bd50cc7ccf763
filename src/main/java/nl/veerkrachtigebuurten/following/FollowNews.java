package nl.veerkrachtigebuurten.following;

import java.util.List;
import nl.veerkrachtigebuurten.following.FollowMail.Kind;
import nl.veerkrachtigebuurten.routekaart.MilestoneDropped;
import nl.veerkrachtigebuurten.routekaart.MilestoneReached;
import nl.veerkrachtigebuurten.routekaart.MilestoneShifted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells followers what happened to their milestone; when it is over, their addresses go. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class FollowNews {

    private final Followers followers;
    private final ApplicationEventPublisher events;

    FollowNews(Followers followers, ApplicationEventPublisher events) {
        this.followers = followers;
        this.events = events;
    }

    /** Why it moved is for members. */
    @TransactionalEventListener
    void on(MilestoneShifted event) {
        tell(event.milestoneId(), Kind.MOVED, List.of(event.was(), event.became()));
    }

    @TransactionalEventListener
    void on(MilestoneReached event) {
        end(event.milestoneId(), Kind.REACHED);
    }

    @TransactionalEventListener
    void on(MilestoneDropped event) {
        end(event.milestoneId(), Kind.DROPPED);
    }

    private void end(long milestoneId, Kind kind) {
        tell(milestoneId, kind, List.of());
        followers.forgetThoseOf(milestoneId);
    }

    private void tell(long milestoneId, Kind kind, List<String> more) {
        followers
                .of(milestoneId)
                .forEach(follower ->
                        events.publishEvent(new FollowMail.Letter(follower, kind, follower.milestonePath(), more)));
    }
}
