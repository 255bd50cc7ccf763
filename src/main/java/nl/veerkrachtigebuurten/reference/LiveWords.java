package nl.veerkrachtigebuurten.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.LiveReference;
import nl.veerkrachtigebuurten.plan.FrozenText;
import nl.veerkrachtigebuurten.platform.Markdown;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a text's references say today, from all modules; and the text in which that is written out for ever. */
@Component
public class LiveWords implements FrozenText {

    private static final int LONGEST = 400;

    private final List<LiveReference> modules;
    private final Markdown markdown;

    LiveWords(ObjectProvider<LiveReference> modules, Markdown markdown) {
        this.modules = modules.orderedStream().toList();
        this.markdown = markdown;
    }

    /** By address; in a text that refers to nothing live, nothing. */
    Map<String, String> in(String text, @Nullable Member reader) {
        return at(markdown.links(text), reader);
    }

    private Map<String, String> at(Set<String> addresses, @Nullable Member reader) {
        var words = new HashMap<String, String>();
        if (addresses.stream().anyMatch(address -> address.startsWith("/"))) {
            modules.forEach(module -> words.putAll(module.at(addresses, reader)));
        }
        words.replaceAll((address, said) -> said.substring(0, Math.min(LONGEST, said.length())));
        return words;
    }

    /** A frozen text is for anybody: it says what anybody may know. */
    @Override
    public String freeze(String text) {
        return markdown.noted(text, in(text, null));
    }

    @Override
    public List<String> freeze(List<String> texts) {
        var addresses =
                texts.stream().flatMap(text -> markdown.links(text).stream()).collect(Collectors.toSet());
        var words = at(addresses, null);
        return texts.stream().map(text -> markdown.noted(text, words)).toList();
    }
}
