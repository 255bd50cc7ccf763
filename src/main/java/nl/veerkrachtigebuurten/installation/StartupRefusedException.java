package nl.veerkrachtigebuurten.installation;

/** The portal cannot start on this machine as it is; the message is the one sentence that says why and what to do. */
public class StartupRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StartupRefusedException(String sentence) {
        super(sentence);
    }

    public StartupRefusedException(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
