package nl.veerkrachtigebuurten.promise;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.routekaart.StatusReport;
import nl.veerkrachtigebuurten.writing.Bookmark;
import org.jspecify.annotations.Nullable;

/** Where a promise stands: in a chapter, in a report on a milestone, or in a text of which one says which. */
@Embeddable
public class Origin {

    @Enumerated(EnumType.STRING)
    private PromiseSource source;

    @ManyToOne(fetch = LAZY)
    private @Nullable Chapter chapter;

    @Embedded
    private @Nullable Bookmark passage;

    @ManyToOne(fetch = LAZY)
    private @Nullable StatusReport report;

    @Column(name = "source_title")
    private @Nullable String title;

    @Column(name = "source_day")
    private @Nullable LocalDate day;

    @Column(name = "source_link")
    private @Nullable String link;

    @SuppressWarnings("NullAway.Init")
    protected Origin() {}

    private Origin(PromiseSource source) {
        this.source = source;
    }

    /** A sentence of a chapter, which is marked in its text from now on. */
    static Origin in(Chapter chapter, Bookmark passage) {
        var origin = new Origin(PromiseSource.CHAPTER);
        origin.chapter = chapter;
        origin.passage = passage;
        return origin;
    }

    static Origin in(StatusReport report) {
        var origin = new Origin(PromiseSource.STATUS_REPORT);
        origin.report = report;
        return origin;
    }

    static Origin in(PromiseSource source, String title, LocalDate day, @Nullable String link) {
        var origin = new Origin(source);
        origin.title = title;
        origin.day = day;
        origin.link = link;
        return origin;
    }

    void follow(UnaryOperator<Bookmark> text) {
        if (passage != null) {
            passage = text.apply(passage);
        }
    }

    /**
     * Where in a chapter it stands.
     *
     * @param mark what the sentence is called there
     */
    Optional<String> place(String mark) {
        return Optional.ofNullable(chapter).map(its -> isLost() ? its.path() : its.path() + "#" + mark);
    }

    public PromiseSource source() {
        return source;
    }

    public @Nullable Chapter chapter() {
        return chapter;
    }

    public @Nullable Bookmark passage() {
        return passage;
    }

    /** Whether the chapter says it no longer. */
    public boolean isLost() {
        return passage != null && passage.lost();
    }

    public @Nullable StatusReport report() {
        return report;
    }

    /** What the text is called, where it stands outside the portal. */
    public @Nullable String title() {
        return title;
    }

    public @Nullable LocalDate day() {
        return day;
    }

    public @Nullable String link() {
        return link;
    }
}
