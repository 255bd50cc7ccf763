package nl.veerkrachtigebuurten;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One browser for all tests: the Chromium or Chrome of this machine, else Playwright's own, else none and no such tests. */
class Chromium implements ExecutionCondition, ParameterResolver {

    private static final Logger LOG = LoggerFactory.getLogger(Chromium.class);
    static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe");
    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    private static final Optional<Browser> BROWSER = launch();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return BROWSER.isPresent()
                ? ConditionEvaluationResult.enabled("there is a browser")
                : ConditionEvaluationResult.disabled("no Chromium or Chrome on this machine");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(Visitor.class);
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        var visitor = new Visitor(BROWSER.orElseThrow(), "http://localhost:" + port);
        context.getStore(ExtensionContext.Namespace.create(Chromium.class)).put(visitor, visitor);
        return visitor;
    }

    private static Optional<Browser> launch() {
        var options = new LaunchOptions().setArgs(FLAGS);
        var installed = installed();
        installed.ifPresent(options::setExecutablePath);
        try {
            var browser = Playwright.create().chromium().launch(options);
            LOG.info("Browser tests use {}", installed.map(Path::toString).orElse("Playwright's own Chromium"));
            return Optional.of(browser);
        } catch (PlaywrightException e) {
            LOG.warn("Browser tests are skipped: no Chromium or Chrome starts on this machine");
            return Optional.empty();
        }
    }

    static Optional<Path> installed() {
        var given = Stream.ofNullable(System.getenv("CHROME_BIN"));
        var onPath = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> directory + File.separator + name));
        return Stream.of(given, onPath, PLACES.stream())
                .flatMap(it -> it)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
