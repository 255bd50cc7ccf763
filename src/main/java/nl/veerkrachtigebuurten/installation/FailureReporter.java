package nl.veerkrachtigebuurten.installation;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Why the portal does not start, in one line, or one for each thing, instead of Spring Boot's poster. */
class FailureReporter implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(FailureReporter.class);

    @Override
    public void report(FailureAnalysis analysis) {
        var sentence = analysis.getDescription() + " " + Objects.requireNonNullElse(analysis.getAction(), "");
        LOG.error(
                "The portal does not start. {}",
                sentence.replaceAll("\\h+", " ").strip());
    }
}
