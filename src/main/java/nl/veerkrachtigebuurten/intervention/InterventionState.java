package nl.veerkrachtigebuurten.intervention;

/** How far an intervention is. */
public enum InterventionState {
    IDEA("OPEN"),
    CHOSEN("PLANNED"),
    RUNNING("BUSY"),
    DONE("DONE"),
    STOPPED("DROPPED");

    private final String look;

    InterventionState(String look) {
        this.look = look;
    }

    /** The status whose shape shows it. */
    public String look() {
        return look;
    }
}
