package nl.veerkrachtigebuurten.experttable;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_ACTIONS;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.seats.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ProgressService {

    private final Actions actions;
    private final ProgressNotes notes;
    private final People people;
    private final Clock clock;

    ProgressService(Actions actions, ProgressNotes notes, People people, Clock clock) {
        this.actions = actions;
        this.notes = notes;
        this.people = people;
        this.clock = clock;
    }

    @Requires(value = EDIT_ACTIONS, of = "@actions.get(#id)")
    void report(long id, ProgressForm form, Member member) {
        var action = actions.get(id);
        action.requireVersion(form.version());
        action.stand(form.state(), form.words(), LocalDate.now(clock));
        var author = people.get(member.personId());
        notes.save(new ProgressNote(action, form.state(), form.words(), author, clock.instant()));
    }
}
