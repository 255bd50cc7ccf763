package nl.veerkrachtigebuurten.designsession;

/** How far a design session is. */
enum SessionState {
    PLANNED("OPEN"),
    HELD("DONE"),
    CANCELLED("DROPPED");

    private final String look;

    SessionState(String look) {
        this.look = look;
    }

    /** The status whose shape shows it. */
    public String look() {
        return look;
    }
}
