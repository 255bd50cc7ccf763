package nl.veerkrachtigebuurten.following;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import nl.veerkrachtigebuurten.platform.Post;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Mails followers once what they are told has been stored; in the background, so that the time tells nothing. */
@Component
class FollowMail {

    private final Post post;
    private final PortalAddress address;
    private final Executor background;

    FollowMail(Post post, PortalAddress address, @Qualifier("applicationTaskExecutor") Executor background) {
        this.post = post;
        this.address = address;
        this.background = background;
    }

    enum Kind {
        CONFIRM,
        MOVED,
        REACHED,
        DROPPED
    }

    /**
     * What a mail tells.
     *
     * @param path where it leads to
     * @param more words of its kind
     */
    record Letter(Follower follower, Kind kind, String path, List<String> more) {}

    /** Whether there is something to hear of a milestone yet, and a way to tell it. */
    public boolean offers(Milestone milestone) {
        return post.canSend() && milestone.isPublished() && !milestone.isReached() && !milestone.isDropped();
    }

    @TransactionalEventListener
    void send(Letter letter) {
        var follower = letter.follower();
        var farewell = address.of(follower.farewellPath());
        var envelope = new Post.Envelope(
                follower.email(),
                follower.language(),
                Map.of(
                        "List-Unsubscribe",
                        "<" + farewell + ">",
                        "List-Unsubscribe-Post",
                        "List-Unsubscribe=One-Click"));
        var words = new ArrayList<>(List.of(follower.milestone().title(), address.of(letter.path()), farewell));
        words.addAll(letter.more());
        background.execute(() -> post.send(envelope, "follow.mail." + letter.kind(), words.toArray()));
    }
}
