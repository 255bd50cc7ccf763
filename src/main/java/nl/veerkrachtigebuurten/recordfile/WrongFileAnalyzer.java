package nl.veerkrachtigebuurten.recordfile;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends a start with the sentences on the file instead of a stack trace. */
class WrongFileAnalyzer extends AbstractFailureAnalyzer<WrongFileException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, WrongFileException cause) {
        return new FailureAnalysis("Dit staat niet goed in het bestand:\n" + cause.getMessage(), null, cause);
    }
}
