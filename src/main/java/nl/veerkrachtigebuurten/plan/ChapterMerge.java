package nl.veerkrachtigebuurten.plan;

import java.util.List;
import nl.veerkrachtigebuurten.writing.Conflict;
import nl.veerkrachtigebuurten.writing.Merge;

/** A chapter as somebody submitted it, joined with what the chapter became since they began; its title by itself. */
record ChapterMerge(Merge title, Merge text) {

    static ChapterMerge of(RevisionForm base, RevisionForm theirs, RevisionForm mine) {
        return new ChapterMerge(
                Merge.of(base.title(), theirs.title(), mine.title()),
                Merge.of(base.written(), theirs.written(), mine.written()));
    }

    /** Where nobody knows what it began with, all that differs is for the writer to look at. */
    static ChapterMerge ofUnknownBase(RevisionForm theirs, RevisionForm mine) {
        return new ChapterMerge(disputed(theirs.title(), mine.title()), disputed(theirs.written(), mine.written()));
    }

    private static Merge disputed(String theirs, String mine) {
        var merge = Merge.of("", theirs, mine);
        return merge.isClean() && !theirs.equals(mine)
                ? new Merge(merge.text(), List.of(new Conflict("", theirs, mine, merge.text())))
                : merge;
    }

    boolean isClean() {
        return title.isClean() && text.isClean() && fits();
    }

    private boolean fits() {
        return title.text().length() <= RevisionForm.MAX_TITLE && text.text().length() <= Revision.MAX_LENGTH;
    }

    /** What is saved where it is clean, and proposed where it is not. */
    RevisionForm joined(RevisionForm theirs, RevisionForm mine) {
        var heading = title.text().length() <= RevisionForm.MAX_TITLE ? title.text() : mine.title();
        return new RevisionForm(heading, text.text(), mine.reason(), theirs.basedOn());
    }
}
