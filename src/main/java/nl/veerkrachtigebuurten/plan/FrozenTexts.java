package nl.veerkrachtigebuurten.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes out what is live in texts, whichever module keeps it so. */
@Component
public class FrozenTexts {

    private final List<FrozenText> modules;

    FrozenTexts(ObjectProvider<FrozenText> modules) {
        this.modules = modules.orderedStream().toList();
    }

    /** In the same order, with no more questions to the database than for one text. */
    public List<String> freeze(List<String> markdown) {
        var texts = markdown;
        for (var module : modules) {
            texts = module.freeze(texts);
        }
        return texts;
    }

    /** What these revisions say, by the ids of their chapters. */
    public Map<Long, String> freezeAll(List<Revision> revisions) {
        var texts = freeze(revisions.stream().map(Revision::text).toList());
        var said = new HashMap<Long, String>();
        for (var place = 0; place < texts.size(); place++) {
            said.put(revisions.get(place).chapter().id(), texts.get(place));
        }
        return said;
    }
}
