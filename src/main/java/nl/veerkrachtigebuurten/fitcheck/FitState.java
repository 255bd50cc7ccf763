package nl.veerkrachtigebuurten.fitcheck;

/** How far a fit check is on a day. */
enum FitState {
    PLANNED("PLANNED"),
    OPEN("BUSY"),
    CLOSED("OPEN"),
    HANDLED("DONE");

    private final String look;

    FitState(String look) {
        this.look = look;
    }

    /** The status whose shape shows it. */
    public String look() {
        return look;
    }
}
