package nl.veerkrachtigebuurten.undermining;

/** Whether what undermines an intervention has been answered. */
public enum UnderminingState {
    OPEN("AT_RISK"),
    TREATED("DONE"),
    ACCEPTED("WAITING"),
    RESTING("OPEN"),
    WITHDRAWN("DROPPED");

    private final String look;

    UnderminingState(String look) {
        this.look = look;
    }

    /** The status whose shape shows it. */
    public String look() {
        return look;
    }
}
