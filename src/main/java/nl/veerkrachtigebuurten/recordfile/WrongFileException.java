package nl.veerkrachtigebuurten.recordfile;

import java.util.List;

/** A file that cannot be used as it is; its message is a sentence for each thing that is wrong with it. */
public class WrongFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    WrongFileException(List<String> sentences) {
        super(String.join("\n", sentences));
    }
}
