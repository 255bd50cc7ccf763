package nl.veerkrachtigebuurten.margin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.seats.People;
import nl.veerkrachtigebuurten.seats.Person;
import nl.veerkrachtigebuurten.writing.Bookmark;
import org.springframework.stereotype.Component;

/** Lets the invented people of the demo talk. */
@Component
class DemoTalkers {

    private final Comments comments;
    private final Replies replies;
    private final Mentions mentions;
    private final People people;
    private final Clock clock;

    DemoTalkers(Comments comments, Replies replies, Mentions mentions, People people, Clock clock) {
        this.comments = comments;
        this.replies = replies;
        this.mentions = mentions;
        this.people = people;
        this.clock = clock;
    }

    void talk(Chapter chapter, Bookmark passage, DemoTalk.Said said, LocalDate today) {
        var byName = people.byName();
        var signature = signature(byName, said.by(), today.minusDays(said.days()), 9);
        var comment = comments.save(new Comment(chapter, passage, said.text(), signature));
        for (var answer : said.replies()) {
            replies.save(
                    comment.reply(answer.text(), signature(byName, answer.by(), today.minusDays(answer.days()), 11)));
        }
        var accounts = byName.values().stream()
                .filter(person -> person.account() != null)
                .toList();
        Called.in(said.text(), accounts).people().stream()
                .filter(person ->
                        said.replies().stream().noneMatch(answer -> answer.by().equals(person.name())))
                .forEach(person -> mentions.save(new Mention(comment, person, signature)));
        if (said.resolved() != null) {
            comment.end(signature(
                    byName,
                    said.resolved().by(),
                    today.minusDays(said.resolved().days()),
                    15));
        }
    }

    private Signature signature(Map<String, Person> byName, String name, LocalDate day, int hour) {
        var person = byName.get(name);
        if (person == null) {
            throw new IllegalStateException("Nobody in the demo is called " + name);
        }
        return new Signature(
                person.id(),
                name,
                day.atTime(hour, 10 + name.length()).atZone(clock.getZone()).toInstant());
    }
}
