package nl.veerkrachtigebuurten.undermining;

import static nl.veerkrachtigebuurten.access.Permission.ACCEPT_UNDERMINING;
import static nl.veerkrachtigebuurten.access.Permission.SAY_UNDERMINED;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Signature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class UnderminingService {

    private final Underminings underminings;
    private final Acceptances acceptances;
    private final Clock clock;

    UnderminingService(Underminings underminings, Acceptances acceptances, Clock clock) {
        this.underminings = underminings;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    @Requires(value = SAY_UNDERMINED, of = "#claim")
    Undermining say(Claim claim, Member by) {
        return underminings.save(new Undermining(claim, Signature.of(by, clock)));
    }

    @Requires(ACCEPT_UNDERMINING)
    void accept(long id, AcceptanceForm form, Member by) {
        acceptances.save(underminings
                .get(id)
                .accept(form.reason(), LocalDate.now(clock), form.returnsOn(), Signature.of(by, clock)));
    }

    @Requires(value = SAY_UNDERMINED, of = "@underminings.get(#id).scopesFor(#by.personId())")
    void takeBack(long id, TakeBackForm form, Member by) {
        underminings.get(id).withdraw(form.why(), Signature.of(by, clock));
    }
}
