package nl.veerkrachtigebuurten.feedback;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;

import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Card;
import nl.veerkrachtigebuurten.gathering.Desk;
import org.springframework.stereotype.Component;

/** Tells the team on the start page how many still wait to hear what became of their words. */
@Component
class FeedbackDesk implements Desk {

    private final OpenLoops loops;

    FeedbackDesk(OpenLoops loops) {
        this.loops = loops;
    }

    @Override
    public Optional<Card> card(Member member) {
        return member.may(EDIT_FINDINGS)
                ? Optional.of(loops.inAll())
                        .filter(all -> all.number() > 0)
                        .map(all -> new Card("feedback/open-card", all))
                : Optional.empty();
    }
}
