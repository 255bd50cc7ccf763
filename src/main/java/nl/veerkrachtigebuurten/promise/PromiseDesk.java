package nl.veerkrachtigebuurten.promise;

import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Coming;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.News;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks whoever holds a seat what became of its promises once their time is over, and tells what others said. */
@Component
@Order(25)
@Transactional(readOnly = true)
class PromiseDesk implements Desk {

    private static final Limit TEN = Limit.of(10);

    private final Promises promises;
    private final PromiseStatements statements;
    private final Clock clock;

    PromiseDesk(Promises promises, PromiseStatements statements, Clock clock) {
        this.promises = promises;
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public List<Errand> waitingFor(Member member) {
        return member.seatIds().isEmpty()
                ? List.of()
                : promises.overdueOf(ids(member.seatIds()), LocalDate.now(clock), TEN).stream()
                        .map(PromiseDesk::errand)
                        .toList();
    }

    private static Errand errand(Promise promise) {
        return new Errand(
                "promise.errand",
                promise.words(),
                promise.path() + "/stand",
                "promise.errand.verb",
                "promise.errand.why",
                List.of(promise.moment().words()));
    }

    @Override
    public List<News> changedSince(Member member, Instant since) {
        return statements.byOthersSince(member.personId(), since, TEN).stream()
                .map(PromiseDesk::news)
                .toList();
    }

    private static News news(PromiseStatement statement) {
        var promise = statement.promise();
        var by = statement.signature();
        return new News(by.at(), by.author(), "promise.news." + statement.state(), promise.words(), promise.path());
    }

    @Override
    public List<Coming> comingBetween(Member member, LocalDate from, LocalDate until) {
        return member.seatIds().isEmpty()
                ? List.of()
                : promises.comingBetween(ids(member.seatIds()), from, until, Limit.of(20)).stream()
                        .map(promise -> new Coming(promise.moment(), "promise.kind", promise.words(), promise.path()))
                        .toList();
    }
}
