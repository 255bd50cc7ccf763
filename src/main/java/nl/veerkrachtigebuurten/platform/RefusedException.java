package nl.veerkrachtigebuurten.platform;

/** A rule of the domain does not allow this now. Answered with a 409 that says what to do. */
public class RefusedException extends RuntimeException {

    private final transient Object[] arguments;

    /** @param messageKey key of the sentence, in the module's messages, that tells the reader what to do */
    public RefusedException(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = arguments;
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
