package nl.veerkrachtigebuurten.margin;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.function.UnaryOperator;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.writing.Bookmark;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** What somebody says of a passage. The words never change; the passage is followed through the text's revisions. */
@Entity
class Comment extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Chapter chapter;

    @Embedded
    private Bookmark passage;

    private String text;
    private long authorId;
    private String author;
    private Instant writtenAt;
    private @Nullable Instant resolvedAt;
    private @Nullable String resolvedBy;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(Chapter chapter, Bookmark passage, String text, Signature by) {
        this.chapter = chapter;
        this.passage = passage;
        this.text = text;
        this.authorId = by.personId();
        this.author = by.name();
        this.writtenAt = by.at();
    }

    void follow(UnaryOperator<Bookmark> text) {
        passage = text.apply(passage);
    }

    Reply reply(String text, Signature by) {
        if (isResolved()) {
            throw new RefusedException("comment.refused.resolved");
        }
        return new Reply(this, text, by);
    }

    void resolve(Member by, Instant now) {
        requireEndedBy(by);
        end(new Signature(by.personId(), by.name(), now));
    }

    void end(Signature by) {
        if (!isResolved()) {
            resolvedAt = by.at();
            resolvedBy = by.name();
        }
    }

    void reopen(Member by) {
        requireEndedBy(by);
        resolvedAt = null;
        resolvedBy = null;
    }

    private void requireEndedBy(Member member) {
        if (!isEndedBy(member)) {
            throw new AccessDeniedException("Neither the author nor an editor of the plan");
        }
    }

    /** Who wrote it, or who edits the plan, says that it is done with, or that it is not. */
    public boolean isEndedBy(Member member) {
        return authorId == member.personId() || member.may(Permission.EDIT_PLANS, chapter.scopes());
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }

    public Chapter chapter() {
        return chapter;
    }

    /** Where its own page is. */
    public String path() {
        return chapter.path() + "/reacties/" + id();
    }

    public Bookmark passage() {
        return passage;
    }

    public String text() {
        return text;
    }

    public long authorId() {
        return authorId;
    }

    public String author() {
        return author;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }

    public @Nullable String resolvedBy() {
        return resolvedBy;
    }
}
