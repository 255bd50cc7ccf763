package nl.veerkrachtigebuurten.plan;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.jspecify.annotations.Nullable;

/** A titled text within a plan. The text itself is in its newest revision, so that a list of chapters loads no texts. */
@Entity
public class Chapter extends BaseEntity implements Scoped {

    @ManyToOne(fetch = LAZY, optional = false)
    private Plan plan;

    private String slug;
    private String title;
    private int position;
    private @Nullable Integer newest;

    @Column(name = "is_empty")
    private boolean empty = true;

    private @Nullable Long writerId;
    private @Nullable String writer;
    private @Nullable Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected Chapter() {}

    Chapter(Plan plan, String slug, String title, int position) {
        this.plan = plan;
        this.slug = slug;
        this.title = title;
        this.position = position;
    }

    /** The chapter gets another text or title; what it was stays in the revisions before. */
    public Revision write(String title, String text, @Nullable String reason, Member writer, Instant now) {
        return write(new Revision(this, newest() + 1, title, text, reason).by(writer.personId(), writer.name(), now));
    }

    Revision write(Revision revision) {
        title = revision.title();
        newest = revision.number();
        empty = revision.text().isBlank();
        writerId = revision.writerId();
        writer = revision.writer();
        writtenAt = revision.writtenAt();
        return revision;
    }

    void moveTo(int position) {
        this.position = position;
    }

    public Plan plan() {
        return plan;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    /** Its title behind that of its plan, for lists in which chapters of several plans stand. */
    public String titleInPlan() {
        return plan.title() + ": " + title;
    }

    public int position() {
        return position;
    }

    /** Where its page is. */
    public String path() {
        return plan.path() + "/" + slug;
    }

    /** The number of its newest revision; 0 while nothing was written. */
    public int newest() {
        return newest == null ? 0 : newest;
    }

    public boolean isEmpty() {
        return empty;
    }

    /** The person who wrote the newest revision. */
    public @Nullable Long writerId() {
        return writerId;
    }

    /** The name of whoever wrote the newest revision, as it was then. */
    public @Nullable String writer() {
        return writer;
    }

    public @Nullable Instant writtenAt() {
        return writtenAt;
    }

    @Override
    public Set<Scope> scopes() {
        return plan.scopes();
    }
}
