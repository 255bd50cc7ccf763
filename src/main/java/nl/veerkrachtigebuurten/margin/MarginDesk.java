package nl.veerkrachtigebuurten.margin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.News;
import nl.veerkrachtigebuurten.plan.EditablePlans;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What the start page tells a member of the conversations on plans. */
@Component
class MarginDesk implements Desk {

    private static final Limit TEN = Limit.of(10);

    private final Comments comments;
    private final Replies replies;
    private final Mentions mentions;
    private final Clock clock;

    MarginDesk(Comments comments, Replies replies, Mentions mentions, Clock clock) {
        this.comments = comments;
        this.replies = replies;
        this.mentions = mentions;
        this.clock = clock;
    }

    @Override
    public List<Errand> waitingFor(Member member) {
        return mentions.waitingFor(member.personId(), TEN).stream()
                .map(this::errand)
                .toList();
    }

    /** Comments on the own plans, and answers where one spoke before. */
    @Override
    public List<News> changedSince(Member member, Instant since) {
        var said = !member.may(Permission.EDIT_PLANS)
                ? Stream.<News>of()
                : comments.since(since, member.personId(), EditablePlans.of(member), TEN).stream()
                        .map(comment -> news("comment.news", comment, comment.author(), comment.writtenAt()));
        var answered = replies.since(since, member.personId(), TEN).stream()
                .map(reply -> news("reply.news", reply.comment(), reply.author(), reply.writtenAt()));
        return Stream.concat(said, answered).toList();
    }

    private Errand errand(Mention mention) {
        var days = Duration.between(mention.mentionedAt(), clock.instant()).toDays();
        return new Errand(
                "mention.errand",
                mention.comment().chapter().titleInPlan(),
                mention.comment().path(),
                "mention.errand.verb",
                "mention.errand.why",
                List.of(mention.author(), days));
    }

    private static News news(String what, Comment comment, String who, Instant when) {
        return new News(when, who, what, comment.chapter().titleInPlan(), comment.path());
    }
}
