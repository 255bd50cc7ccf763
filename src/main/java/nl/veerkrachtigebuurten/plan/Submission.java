package nl.veerkrachtigebuurten.plan;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.writing.Conflict;

/**
 * What somebody submitted as the title and text of a chapter, and what became of it. Told to other modules in the same
 * transaction.
 *
 * @param form as it was submitted
 * @param joined what was saved, or is proposed, on top of the newest revision
 * @param titles what is disputed about the title: one conflict at most
 * @param conflicts where the text touches what others wrote
 * @param meanwhile the revisions that came in since the one it is based on, newest first
 */
public record Submission(
        Chapter chapter,
        RevisionForm form,
        Member writer,
        Outcome outcome,
        RevisionForm joined,
        List<Conflict> titles,
        List<Conflict> conflicts,
        List<RevisionNote> meanwhile) {

    public enum Outcome {
        /** Saved as it is. */
        SAVED,
        /** Saved together with what came in meanwhile. */
        JOINED,
        /** It has nothing that the chapter does not say already. */
        UNCHANGED,
        /** Not saved: the writer decides first. */
        IN_CONFLICT,
        /** Not saved: the form is not right, or something broke. */
        REFUSED
    }

    public static Submission of(
            Chapter chapter, RevisionForm form, Member writer, Outcome outcome, RevisionForm joined) {
        return new Submission(chapter, form, writer, outcome, joined, List.of(), List.of(), List.of());
    }

    /** The same, as it came out of a merge. */
    Submission after(ChapterMerge merge, List<RevisionNote> meanwhile) {
        return new Submission(
                chapter,
                form,
                writer,
                outcome,
                joined,
                merge.title().conflicts(),
                merge.text().conflicts(),
                meanwhile);
    }

    /** Whether a revision was written. */
    public boolean isSaved() {
        return outcome == Outcome.SAVED || outcome == Outcome.JOINED;
    }

    /** Whether it is not saved for this alone, that nothing more fits in the chapter. */
    public boolean isTooLong() {
        return outcome == Outcome.IN_CONFLICT && joined.written().length() > Revision.MAX_LENGTH;
    }
}
