package nl.veerkrachtigebuurten.chain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.News;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the start page of owners: what moved that their milestones wait for, until they say whether their moment holds. */
@Component
@Order(15)
@Transactional(readOnly = true)
class RippleDesk implements Desk {

    private static final Limit READ = Limit.of(40);
    private static final int TEN = 10;

    private final Ripples ripples;

    RippleDesk(Ripples ripples) {
        this.ripples = ripples;
    }

    @Override
    public List<Errand> waitingFor(Member member) {
        return member.seatIds().isEmpty()
                ? List.of()
                : ripples.openFor(ids(member.seatIds()), READ).stream()
                        .collect(groupingBy(ripple -> ripple.milestone().id(), LinkedHashMap::new, toList()))
                        .values()
                        .stream()
                        .limit(TEN)
                        .map(RippleDesk::errand)
                        .toList();
    }

    /** One question about a milestone, whatever number of others moved. */
    private static Errand errand(List<Ripple> ofOne) {
        var newest = ofOne.get(0);
        var milestone = newest.milestone();
        return new Errand(
                "chain.errand.question",
                milestone.title(),
                "/mijlpalen/" + milestone.id() + "/schuift-mee",
                "chain.errand.verb",
                "chain.errand.why",
                List.of(newest.moved().title(), newest.became(), ofOne.size() - 1));
    }

    @Override
    public List<News> changedSince(Member member, Instant since) {
        return member.seatIds().isEmpty()
                ? List.of()
                : ripples.byOthersSince(ids(member.seatIds()), member.personId(), since, Limit.of(TEN)).stream()
                        .map(RippleDesk::news)
                        .toList();
    }

    private static News news(Ripple ripple) {
        return new News(
                ripple.signature().at(),
                ripple.signature().author(),
                "chain.news.moves",
                ripple.milestone().title(),
                "/mijlpalen/" + ripple.milestone().id());
    }
}
