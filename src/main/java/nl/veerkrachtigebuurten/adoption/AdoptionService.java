package nl.veerkrachtigebuurten.adoption;

import static nl.veerkrachtigebuurten.access.Permission.ADOPT_PLANS;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.seats.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member of the stuurgroep does to a submitted version. They do it one at a time, so that it is decided once. */
@Service
@Transactional
class AdoptionService {

    private final PlanVersions versions;
    private final Adoptions adoptions;
    private final Signatures signatures;
    private final People people;
    private final Clock clock;

    AdoptionService(PlanVersions versions, Adoptions adoptions, Signatures signatures, People people, Clock clock) {
        this.versions = versions;
        this.adoptions = adoptions;
        this.signatures = signatures;
        this.people = people;
        this.clock = clock;
    }

    /** Whether that was the last signature that it took, is the answer. */
    @Requires(ADOPT_PLANS)
    boolean sign(String plan, int number, SignatureForm form, Member member) {
        var adoption = decidedBy(member, plan, number);
        var asked = adoption.seatOf(member);
        if (asked == null || adoption.isSignedBy(member)) {
            throw new RefusedException("adoption.refused.twice");
        }
        var version = adoption.version();
        var stamp = Stamp.of(member, clock);
        signatures.save(new Signature(version, asked.seat(), people.get(member.personId()), stamp.at())
                .saying(form.note(), form.isReservation()));
        version.count(adoption.signatures().size() + 1, stamp);
        return version.isAdopted();
    }

    @Requires(ADOPT_PLANS)
    void giveBack(String plan, int number, ReturnForm form, Member member) {
        decidedBy(member, plan, number).version().giveBack(form.reason(), Stamp.of(member, clock));
    }

    @Requires(ADOPT_PLANS)
    void require(String plan, int number, NeededForm form, Member member) {
        var adoption = locked(plan, number);
        adoption.version()
                .require(
                        form.needed(),
                        adoption.asked().size(),
                        adoption.signatures().size(),
                        member.name());
    }

    private Adoption decidedBy(Member member, String plan, int number) {
        var adoption = locked(plan, number);
        adoption.version().requireSubmitted();
        if (!adoption.mayDecide(member)) {
            throw new RefusedException("adoption.refused.notAsked");
        }
        return adoption;
    }

    private Adoption locked(String plan, int number) {
        return adoptions.of(versions.lock(plan, number).orElseThrow(NotFoundException::new));
    }
}
