package nl.veerkrachtigebuurten.buurtmap;

/** What is wrong with a file of boundaries. */
class WrongShapeException extends Exception {

    private final String messageKey;
    private final int shape;

    /** @param shape which shape of the file it is, counted from one; nought for the whole file */
    WrongShapeException(String messageKey, int shape) {
        super(messageKey);
        this.messageKey = messageKey;
        this.shape = shape;
    }

    String messageKey() {
        return messageKey;
    }

    int shape() {
        return shape;
    }
}
