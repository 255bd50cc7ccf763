package nl.veerkrachtigebuurten.promise;

import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.seats.Appointment;
import nl.veerkrachtigebuurten.seats.Appointments;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a promise shows. */
@Component
class PromisePages {

    private static final Limit MOST = Limit.of(100);

    private final Promises promises;
    private final PromiseStatements statements;
    private final Appointments appointments;
    private final Rights rights;
    private final Clock clock;

    PromisePages(
            Promises promises, PromiseStatements statements, Appointments appointments, Rights rights, Clock clock) {
        this.promises = promises;
        this.statements = statements;
        this.appointments = appointments;
        this.rights = rights;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Map<String, Object> show(long id) {
        var promise = promises.get(id);
        var today = LocalDate.now(clock);
        return Map.of(
                "promise", promise,
                "today", today,
                "standing", promise.stateOn(today),
                "statements", statements.of(id, MOST),
                "holders", holders(promise, today));
    }

    /** Names are for members: visitors read which seat it is. */
    private List<Appointment> holders(Promise promise, LocalDate today) {
        return rights.member().isPresent()
                ? appointments.holding(ids(List.of(promise.seat().id())), today)
                : List.of();
    }
}
