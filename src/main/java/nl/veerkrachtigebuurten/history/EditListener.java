package nl.veerkrachtigebuurten.history;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Rights;
import org.hibernate.envers.RevisionListener;
import org.springframework.stereotype.Component;

/** Signs an edit: with the portal's clock, by whoever is signed in. */
@Component
class EditListener implements RevisionListener {

    private final Rights rights;
    private final Clock clock;

    EditListener(Rights rights, Clock clock) {
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public void newRevision(Object edit) {
        var member = rights.member();
        ((Edit) edit)
                .sign(
                        clock.instant(),
                        member.map(Member::name).orElse(null),
                        member.map(Member::personId).orElse(null));
    }
}
