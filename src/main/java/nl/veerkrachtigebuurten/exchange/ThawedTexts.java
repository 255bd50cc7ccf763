package nl.veerkrachtigebuurten.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.veerkrachtigebuurten.document.ReadDocument.ReadChapter;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import nl.veerkrachtigebuurten.plan.FrozenTexts;
import org.springframework.stereotype.Component;

/** Makes live again what was written out when a text went on paper: a date in it would grow old, its reference does not. */
@Component
class ThawedTexts {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]*]\\([^)\\s]*\\)");

    private final FrozenTexts live;
    private final PortalAddress address;

    ThawedTexts(FrozenTexts live, PortalAddress address) {
        this.live = live;
        this.address = address;
    }

    List<ReadChapter> thaw(List<ReadChapter> chapters) {
        var own = chapters.stream().map(this::withOwnLinks).toList();
        var links = own.stream()
                .flatMap(chapter -> LINK.matcher(chapter.text()).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
        var written = live.freeze(links);
        var thawed = new HashMap<String, String>();
        for (var place = 0; place < links.size(); place++) {
            thawed.put(written.get(place).strip(), links.get(place));
        }
        return own.stream()
                .map(chapter -> new ReadChapter(chapter.title(), replaced(chapter.text(), thawed)))
                .toList();
    }

    /** Paper names whole addresses; in a text the portal's own begin with a slash. */
    private ReadChapter withOwnLinks(ReadChapter chapter) {
        return new ReadChapter(chapter.title(), chapter.text().replace("](" + address.of("/"), "](/"));
    }

    private static String replaced(String text, Map<String, String> thawed) {
        var result = text;
        for (var one : thawed.entrySet()) {
            result = result.replace(one.getKey(), one.getValue());
        }
        return result;
    }
}
