package nl.veerkrachtigebuurten.cause;

/** How sure one is that a cause, or a link, is as it is said to be. */
public enum Certainty {
    POSSIBLE("OPEN"),
    PLAUSIBLE("BUSY"),
    ESTABLISHED("DONE"),
    DISPUTED("AT_RISK");

    private final String look;

    Certainty(String look) {
        this.look = look;
    }

    /** The status whose shape shows it. */
    public String look() {
        return look;
    }

    /** Whether others have to support it before it may be called so. */
    public boolean needsSupport() {
        return this == PLAUSIBLE || this == ESTABLISHED;
    }
}
