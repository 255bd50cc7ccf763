package nl.veerkrachtigebuurten.lesson;

/** Whether something worked; what did not is worth as much. */
enum LessonOutcome {
    WORKED("DONE"),
    DID_NOT_WORK("OPEN");

    private final String look;

    LessonOutcome(String look) {
        this.look = look;
    }

    /** The status whose shape shows it. */
    public String look() {
        return look;
    }
}
