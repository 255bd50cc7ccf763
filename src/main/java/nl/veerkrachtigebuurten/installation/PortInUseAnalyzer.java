package nl.veerkrachtigebuurten.installation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** Says it in our words, before Spring Boot says it in its own. */
class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> implements Ordered {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
        var sentence = "Another program already uses port " + cause.getPort()
                + "; stop that one, or give the portal another port with SERVER_PORT.";
        return new FailureAnalysis(sentence, null, cause);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
