package nl.veerkrachtigebuurten.talent;

import static nl.veerkrachtigebuurten.access.Permission.MATCH_TALENTS;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.intervention.Interventions;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TalentService {

    private final TalentMatches matches;
    private final Interventions interventions;
    private final Clock clock;

    TalentService(TalentMatches matches, Interventions interventions, Clock clock) {
        this.matches = matches;
        this.interventions = interventions;
        this.clock = clock;
    }

    /** Says it once; whoever says it again, says nothing new. */
    @Requires(value = MATCH_TALENTS, of = "@interventions.get(#id)")
    void match(long id, Finding finding, TalentMatchForm form, Member by) {
        if (!matches.isMade(id, finding.id())) {
            matches.save(new TalentMatch(interventions.get(id), finding.id(), form.why(), Signature.of(by, clock)));
        }
    }

    @Requires(value = MATCH_TALENTS, of = "@interventions.get(#id)")
    void withdraw(long id, long matchId, TalentWithdrawalForm form, Member by) {
        matches.of(id, matchId).orElseThrow(NotFoundException::new).withdraw(form.why(), Signature.of(by, clock));
    }
}
