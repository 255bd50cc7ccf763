package nl.veerkrachtigebuurten.accesslog;

/** What somebody wants to look at guarded things for; the words beside it say it more closely. */
public enum Purpose {
    ANALYSIS,
    SESSION,
    FEEDBACK,
    CARE,
    REQUEST,
    OTHER
}
