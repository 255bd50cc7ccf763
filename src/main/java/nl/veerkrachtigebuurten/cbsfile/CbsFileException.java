package nl.veerkrachtigebuurten.cbsfile;

/** A file that is not one of CBS, or in which something cannot be read; its message is a key, with the line as argument 0. */
class CbsFileException extends RuntimeException {

    private final transient Object[] arguments;

    CbsFileException(String key, int line, String... arguments) {
        super(key);
        this.arguments =
                new Object[] {line, arguments.length > 0 ? arguments[0] : "", arguments.length > 1 ? arguments[1] : ""};
    }

    String key() {
        return String.valueOf(getMessage());
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
