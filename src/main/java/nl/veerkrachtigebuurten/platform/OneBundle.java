package nl.veerkrachtigebuurten.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;

/**
 * The words of all modules in one table per language. A page asks for hundreds of them, and a source with a bundle per
 * module looks through half of those for each.
 */
class OneBundle extends AbstractMessageSource {

    private static final String ENGLISH = "_en.properties";

    private final Map<String, String> dutch = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();
    private final Map<Asked, MessageFormat> formats = new ConcurrentHashMap<>();

    private record Asked(String code, Locale locale) {}

    OneBundle(List<Resource> bundles) {
        bundles.forEach(this::read);
        dutch.forEach(english::putIfAbsent);
    }

    private void read(Resource bundle) {
        var name = String.valueOf(bundle.getFilename());
        var words = name.endsWith(ENGLISH) ? english : dutch;
        var read = new Properties();
        try (var stream = bundle.getInputStream();
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            read.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        read.forEach((code, text) -> words.putIfAbsent(code.toString(), text.toString()));
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return of(locale).get(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var text = of(locale).get(code);
        return text == null
                ? null
                : formats.computeIfAbsent(new Asked(code, locale), asked -> new MessageFormat(text, locale));
    }

    private Map<String, String> of(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : dutch;
    }
}
