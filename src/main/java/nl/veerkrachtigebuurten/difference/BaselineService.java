package nl.veerkrachtigebuurten.difference;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_MILESTONES;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.routekaart.Signature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class BaselineService {

    /** Only who may edit every milestone. */
    static final String EVERYTHING = "T(nl.veerkrachtigebuurten.access.Scope).everything()";

    private final Baselines baselines;
    private final Clock clock;

    BaselineService(Baselines baselines, Clock clock) {
        this.baselines = baselines;
        this.clock = clock;
    }

    @Requires(value = EDIT_MILESTONES, of = EVERYTHING)
    void name(String name, LocalDate day, Member member) {
        if (baselines.stands(name)) {
            throw new RefusedException("baseline.name.taken");
        }
        baselines.save(new Baseline(name, day, signed(member)));
    }

    @Requires(value = EDIT_MILESTONES, of = EVERYTHING)
    void withdraw(long id, String why, Member member) {
        baselines.get(id).withdraw(why, signed(member));
    }

    private Signature signed(Member member) {
        return new Signature(member.name(), member.personId(), clock.instant());
    }
}
