package nl.veerkrachtigebuurten.platform;

/** What was asked for does not exist, or its existence is not the asker's to know. Answered with a 404. */
public class NotFoundException extends RuntimeException {

    public NotFoundException() {
        super("Not found");
    }
}
