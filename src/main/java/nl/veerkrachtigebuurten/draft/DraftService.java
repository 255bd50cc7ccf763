package nl.veerkrachtigebuurten.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class DraftService {

    static final int MAX_LENGTH = 200_000;
    static final int MOST = 100;
    static final Duration KEPT = Duration.ofDays(90);
    private static final Duration ENDED = Duration.ofDays(1);

    private final Drafts drafts;
    private final Clock clock;

    DraftService(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Keeps what a member typed: the draft's id, or nothing where it was saved or thrown away before. */
    @ForMembers
    public Optional<Long> keep(Typed typed, Member writer) {
        if (typed.isTooLong()) {
            throw new RefusedException("draft.tooLarge");
        }
        var now = clock.instant();
        drafts.forget(now.minus(KEPT), now.minus(ENDED));
        drafts.keep(
                writer.personId(),
                typed.address(),
                typed.sitting(),
                typed.fields().json(),
                now.minus(typed.age()));
        drafts.forgetBeyond(MOST, writer.personId());
        return drafts.open(writer.personId(), typed.sitting());
    }

    /** What was typed has been saved. */
    @ForMembers
    void end(Typed typed, Member writer) {
        drafts.end(writer.personId(), typed.address(), typed.sitting(), clock.instant());
    }

    @ForMembers
    void discard(long id, Member writer) {
        if (drafts.end(id, writer.personId(), clock.instant()) == 0) {
            throw new NotFoundException();
        }
    }
}
