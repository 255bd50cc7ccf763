package nl.veerkrachtigebuurten.margin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.News;
import nl.veerkrachtigebuurten.plan.Chapter;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What the start page tells a member of the conversations on plans. */
@Component
class MarginDesk implements Desk {

    private static final Limit TEN = Limit.of(10);
    private static final Set<Long> NONE = Set.of(0L);

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
        var pillars = member.idsOf(Scope.Kind.PILLAR, Permission.EDIT_PLANS);
        var said = !member.may(Permission.EDIT_PLANS)
                ? Stream.<News>of()
                : comments
                        .since(
                                since,
                                member.personId(),
                                member.mayEverywhere(Permission.EDIT_PLANS),
                                pillars.isEmpty() ? NONE : pillars,
                                member.may(Permission.EDIT_PLANS, Set.of(Scope.participation())),
                                TEN)
                        .stream()
                        .map(comment -> news("comment.news", comment, comment.author(), comment.writtenAt()));
        var answered = replies.since(since, member.personId(), TEN).stream()
                .map(reply -> news("reply.news", reply.comment(), reply.author(), reply.writtenAt()));
        return Stream.concat(said, answered).toList();
    }

    private Errand errand(Mention mention) {
        var days = Duration.between(mention.mentionedAt(), clock.instant()).toDays();
        return new Errand(
                "mention.errand",
                titleOf(mention.comment().chapter()),
                mention.comment().path(),
                "mention.errand.verb",
                "mention.errand.why",
                List.of(mention.author(), days));
    }

    private static News news(String what, Comment comment, String who, Instant when) {
        return new News(when, who, what, titleOf(comment.chapter()), comment.path());
    }

    private static String titleOf(Chapter chapter) {
        return chapter.plan().title() + ": " + chapter.title();
    }
}
