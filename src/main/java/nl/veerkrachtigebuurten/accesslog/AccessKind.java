package nl.veerkrachtigebuurten.accesslog;

/** What sort of thing is written in the log. */
public enum AccessKind {
    PLACES,
    EXPORT,
    PERSON_SHOWN,
    PERSON_FILE,
    PERSON_REMOVED,
    RETENTION
}
