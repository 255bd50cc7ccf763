package nl.veerkrachtigebuurten.sheet;

/** A file that cannot be taken in as rows. */
public class UnreadableSheetException extends Exception {

    /** What is wrong with it. */
    public enum Reason {
        NO_SHEET,
        BROKEN,
        EMPTY,
        TOO_MANY_ROWS
    }

    private final Reason reason;

    UnreadableSheetException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    UnreadableSheetException(Exception broken) {
        super(Reason.BROKEN.name(), broken);
        reason = Reason.BROKEN;
    }

    public Reason reason() {
        return reason;
    }
}
