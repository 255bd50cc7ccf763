package nl.veerkrachtigebuurten.rootmap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Keeps the drawings that were made, each by what it shows: finding the places is most of the work. */
@Component
class RootDrawings {

    private record Shown(RootGraph graph, Locale language) {}

    private final Cache<Shown, String> drawn =
            Caffeine.newBuilder().maximumSize(200).build();
    private final Wording wording;

    RootDrawings(Wording wording) {
        this.wording = wording;
    }

    /** The drawing as markup that is safe to put in a page; nothing where there is nothing to show. */
    String of(RootGraph graph) {
        return graph.isEmpty()
                ? ""
                : drawn.get(
                        new Shown(graph, LocaleContextHolder.getLocale()),
                        shown -> RootDrawing.of(shown.graph(), wording));
    }
}
