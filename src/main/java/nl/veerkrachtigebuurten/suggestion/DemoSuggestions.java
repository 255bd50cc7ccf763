package nl.veerkrachtigebuurten.suggestion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.plan.Chapters;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import nl.veerkrachtigebuurten.seats.People;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lets the invented people of the demo suggest changes, and take them over or decline them. */
@Component
@Order(ProgrammePart.PLAN + 2)
class DemoSuggestions implements ProgrammePart {

    private final Suggestions suggestions;
    private final Chapters chapters;
    private final Takeover takeover;
    private final People people;
    private final Clock clock;

    DemoSuggestions(Suggestions suggestions, Chapters chapters, Takeover takeover, People people, Clock clock) {
        this.suggestions = suggestions;
        this.chapters = chapters;
        this.takeover = takeover;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        RecordFile.read(new ClassPathResource("demo/suggestion.yml"), DemoSuggestion.All.class)
                .suggestions()
                .forEach(demo -> live(demo, today));
    }

    private void live(DemoSuggestion demo, LocalDate today) {
        var chapter = chapters.at(demo.plan(), demo.chapter());
        var text = demo.applyTo(takeover.textOf(chapter, chapter.newest()));
        var form = new SuggestionForm(chapter.title(), text, demo.why(), chapter.newest());
        var suggestion = suggestions.save(
                takeover.suggestion(chapter, form).by(member(demo.by()), demo.why(), ago(demo.days(), today)));
        if (demo.accepted() != null) {
            var accepted = demo.accepted();
            var taken = new AcceptanceForm(accepted.changes(), null, null);
            takeover.take(suggestion, chapter, taken, member(accepted.by()), ago(accepted.days(), today));
        } else if (demo.declined() != null) {
            var declined = demo.declined();
            suggestion.decline(declined.reason(), member(declined.by()), ago(declined.days(), today));
        }
    }

    private Member member(String name) {
        var person = people.findFirstByNameOrderById(name).orElseThrow();
        return new Member(0, person.id(), name, "", Set.of(), Set.of());
    }

    private Instant ago(int days, LocalDate today) {
        return today.minusDays(days)
                .atTime(9 + days % 7, days * 7 % 60)
                .atZone(clock.getZone())
                .toInstant();
    }
}
