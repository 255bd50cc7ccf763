package nl.veerkrachtigebuurten.designsession;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.access.Member;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of design sessions show. */
@Component
@Transactional(readOnly = true)
class DesignSessionPages {

    static final int PAGE_SIZE = 30;
    private static final int LAST_PAGE = 1000;
    private static final Limit MOST = Limit.of(200);

    private final DesignSessions sessions;
    private final Kept kept;
    private final Intake intake;
    private final DesignSessionChoices choices;
    private final Clock clock;

    DesignSessionPages(DesignSessions sessions, Kept kept, Intake intake, DesignSessionChoices choices, Clock clock) {
        this.sessions = sessions;
        this.kept = kept;
        this.intake = intake;
        this.choices = choices;
        this.clock = clock;
    }

    /** What is kept with a session. */
    @Component("keptOfDesignSessions")
    record Kept(Guests guests, SessionNotes notes, Outcomes outcomes) {}

    /** The last ones first; a page that is not there is the first. */
    Slice<DesignSession> page(int number) {
        return sessions.findAllByOrderByDayDescIdDesc(
                PageRequest.of(number < 1 || number > LAST_PAGE ? 0 : number - 1, PAGE_SIZE));
    }

    Map<String, Object> show(long id, Member member) {
        var session = sessions.get(id);
        var guests = kept.guests().of(id);
        return Map.of(
                "design",
                session,
                "today",
                LocalDate.now(clock),
                "guests",
                guests,
                "taking",
                Representation.of(session, guests),
                "methods",
                choices.methods(session.methods()),
                "taken",
                intake.of(id, member),
                "notes",
                kept.notes().findBySessionIdOrderByIdDesc(id, MOST),
                "outcomes",
                kept.outcomes().of(id, MOST));
    }

    List<Guest> guests(long id) {
        return kept.guests().of(id);
    }

    DesignSessionForm form(long id) {
        return DesignSessionForm.of(sessions.get(id), guests(id));
    }

    AttendanceForm attendance(long id) {
        return AttendanceForm.of(sessions.get(id), guests(id));
    }
}
