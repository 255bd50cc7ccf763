package nl.veerkrachtigebuurten.designsession;

import static nl.veerkrachtigebuurten.access.Permission.ADD_OUTCOMES;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.intervention.Intervention;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OutcomeService {

    private final DesignSessions sessions;
    private final Outcomes outcomes;
    private final Clock clock;

    OutcomeService(DesignSessions sessions, Outcomes outcomes, Clock clock) {
        this.sessions = sessions;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** Says it once; whoever says it again, says nothing new. */
    @Requires(ADD_OUTCOMES)
    void link(long id, Intervention intervention, Member by) {
        var session = sessions.get(id);
        session.requireGoingOn();
        if (!outcomes.existsBySessionIdAndInterventionId(id, intervention.id())) {
            outcomes.save(new Outcome(session, intervention, Signature.of(by, clock)));
        }
    }
}
