package nl.veerkrachtigebuurten.document;

/** A file is no Word document, or not one that can be taken in. */
public class UnreadableDocumentException extends Exception {

    /** Why not. */
    public enum Reason {
        NO_WORD,
        OLD_WORD,
        OPEN_DOCUMENT,
        PASSWORD,
        TOO_MUCH,
        BROKEN
    }

    private final Reason reason;

    UnreadableDocumentException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    UnreadableDocumentException(Throwable cause) {
        super(cause);
        this.reason = Reason.BROKEN;
    }

    public Reason reason() {
        return reason;
    }
}
