package nl.veerkrachtigebuurten.margin;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.plan.Chapter;

/**
 * The conversations in the margin of a chapter, as their passages stand in the text; those that lost theirs come last.
 *
 * @param replies by the comment they answer
 * @param resolved how many others are done with
 */
record Threads(Chapter chapter, List<Comment> comments, Map<Long, List<Reply>> replies, long resolved) {

    static Threads of(Chapter chapter, List<Comment> comments, List<Reply> replies, long resolved) {
        return new Threads(
                chapter,
                comments,
                replies.stream().collect(groupingBy(reply -> reply.comment().id())),
                resolved);
    }

    public List<Comment> placed() {
        return those(false);
    }

    public List<Comment> lost() {
        return those(true);
    }

    public List<Reply> repliesTo(Comment comment) {
        return replies.getOrDefault(comment.id(), List.of());
    }

    private List<Comment> those(boolean lost) {
        return comments.stream()
                .filter(comment -> comment.passage().lost() == lost)
                .toList();
    }
}
