package nl.veerkrachtigebuurten.planline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.seats.People;
import nl.veerkrachtigebuurten.seats.Person;
import nl.veerkrachtigebuurten.writing.Bookmark;
import org.springframework.stereotype.Component;

/** Lets the invented people of the demo mark lines, and translate them. */
@Component
class DemoTranslators {

    private final PlanLines lines;
    private final LineSteps steps;
    private final People people;
    private final Clock clock;

    DemoTranslators(PlanLines lines, LineSteps steps, People people, Clock clock) {
        this.lines = lines;
        this.steps = steps;
        this.people = people;
        this.clock = clock;
    }

    void work(Chapter chapter, Bookmark passage, DemoWork.Marked marked, LocalDate today) {
        var byName = people.byName();
        var marker = member(byName, marked.by());
        var markedAt = at(today.minusDays(marked.days()));
        var line = lines.save(new PlanLine(chapter, passage, marker, markedAt));
        steps.save(new LineStep(line, null, marker, markedAt));
        for (var taken : marked.steps()) {
            steps.save(line.step(
                    LineState.valueOf(taken.to()),
                    taken.reason(),
                    member(byName, taken.by()),
                    at(today.minusDays(taken.days()))));
        }
    }

    private static Member member(Map<String, Person> byName, String name) {
        var person = byName.get(name);
        if (person == null) {
            throw new IllegalStateException("Nobody in the demo is called " + name);
        }
        return new Member(0, person.id(), name, "", Set.of(), Set.of());
    }

    private Instant at(LocalDate day) {
        return day.atTime(10, 20).atZone(clock.getZone()).toInstant();
    }
}
