package nl.veerkrachtigebuurten.adoption;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A chapter as it stands in a submitted version, with what was live in its text written out. Never changed. */
@Entity
@Immutable
@Table(name = "plan_version_chapter")
public class FrozenChapter extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private PlanVersion planVersion;

    @ManyToOne(fetch = LAZY, optional = false)
    private Chapter chapter;

    private int position;
    private @Nullable Integer revision;
    private String slug;
    private String title;
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected FrozenChapter() {}

    /** @param revision the number of the revision that says it; 0 for a chapter that nobody wrote in */
    @SuppressWarnings("NullAway.Init")
    FrozenChapter(PlanVersion planVersion, Chapter chapter, int position, int revision, String title, String text) {
        this.planVersion = planVersion;
        this.chapter = chapter;
        this.position = position;
        this.revision = revision == 0 ? null : revision;
        this.slug = chapter.slug();
        this.title = title;
        this.text = text;
    }

    public PlanVersion planVersion() {
        return planVersion;
    }

    public Chapter chapter() {
        return chapter;
    }

    public int position() {
        return position;
    }

    /** The number of the revision that says it; 0 for a chapter that nobody wrote in. */
    public int revision() {
        return revision == null ? 0 : revision;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }
}
