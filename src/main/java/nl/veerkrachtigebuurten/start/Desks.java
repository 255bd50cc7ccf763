package nl.veerkrachtigebuurten.start;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Card;
import nl.veerkrachtigebuurten.gathering.Coming;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All desks as if they were one. */
@Component
@Transactional(readOnly = true)
class Desks {

    private static final int MOST_ERRANDS = 10;
    private static final int MOST_NEWS = 12;
    private static final int MOST_COMING = 12;

    private final List<Desk> desks;

    Desks(List<Desk> desks) {
        this.desks = desks;
    }

    /** The most pressing of each desk first, then the next of each. */
    List<Errand> waitingFor(Member member) {
        var lists = desks.stream().map(desk -> desk.waitingFor(member)).toList();
        var dealt = new ArrayList<Errand>();
        for (var row = 0; row < MOST_ERRANDS; row++) {
            for (var list : lists) {
                if (row < list.size()) {
                    dealt.add(list.get(row));
                }
            }
        }
        return dealt.subList(0, Math.min(MOST_ERRANDS, dealt.size()));
    }

    List<News> changedSince(Member member, Instant since) {
        return desks.stream()
                .flatMap(desk -> desk.changedSince(member, since).stream())
                .sorted(comparing(News::when).reversed())
                .limit(MOST_NEWS)
                .toList();
    }

    List<Coming> comingBetween(Member member, LocalDate from, LocalDate until) {
        return desks.stream()
                .flatMap(desk -> desk.comingBetween(member, from, until).stream())
                .sorted(comparing(Coming::moment))
                .limit(MOST_COMING)
                .toList();
    }

    List<Card> cards(Member member) {
        return desks.stream()
                .map(desk -> desk.card(member))
                .flatMap(Optional::stream)
                .toList();
    }
}
