package nl.veerkrachtigebuurten.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.veerkrachtigebuurten.adoption.PlanVersion;
import nl.veerkrachtigebuurten.document.Manuscript;
import nl.veerkrachtigebuurten.document.Manuscript.Section;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.programme.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes of what plans say a text that goes into a file. Plans are Dutch, and so is what stands around them. */
@Component
class Manuscripts {

    static final Locale DUTCH = new Locale("nl");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);

    private final Programmes programmes;
    private final PortalAddress address;
    private final MessageSource messages;
    private final Clock clock;

    Manuscripts(Programmes programmes, PortalAddress address, MessageSource messages, Clock clock) {
        this.programmes = programmes;
        this.address = address;
        this.messages = messages;
        this.clock = clock;
    }

    Manuscript of(PlanText text) {
        var sections = new ArrayList<Section>();
        addTo(sections, text, 1);
        return manuscript(text.title(), text.about(), standing(text.version()), sections);
    }

    /** Chapters as they are kept, to see what becomes of them in a document. */
    Manuscript of(List<Chapter> chapters, Map<Long, String> texts) {
        var sections = new ArrayList<Section>();
        for (var chapter : chapters) {
            sections.add(section(sections, 1, chapter.title(), texts.getOrDefault(chapter.id(), "")));
        }
        return manuscript("", null, "", sections);
    }

    /** All plans together: the uitvoeringsprogramma. */
    Manuscript of(List<PlanText> texts) {
        var sections = new ArrayList<Section>();
        for (var text : texts) {
            var head = "*" + standing(text.version()) + "*" + (text.about() == null ? "" : "\n\n" + text.about());
            sections.add(section(sections, 1, text.title(), head));
            addTo(sections, text, 2);
        }
        var isDraft = texts.stream().anyMatch(text -> text.version() == null);
        var standing = say(isDraft ? "paper.draft" : "paper.adopted.all", DAY.format(today()));
        return manuscript(say("paper.programme"), programmes.current().name(), standing, sections);
    }

    private static void addTo(List<Section> sections, PlanText text, int level) {
        for (var part : text.parts()) {
            sections.add(section(sections, level, part.title(), part.text()));
        }
    }

    private static Section section(List<Section> before, int level, String title, String text) {
        return new Section("deel-" + (before.size() + 1), level, title, text);
    }

    private Manuscript manuscript(String title, @Nullable String about, String standing, List<Section> sections) {
        return new Manuscript(title, about, standing, say("paper.contents"), address.of(""), today(), sections);
    }

    private String standing(@Nullable PlanVersion version) {
        if (version == null) {
            return say("paper.draft", DAY.format(today()));
        }
        var day = version.isAdopted()
                ? version.adoptedOn()
                : LocalDate.ofInstant(version.submission().at(), clock.getZone());
        return say("paper.version." + version.state(), version.number(), DAY.format(day));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, DUTCH);
    }
}
