package nl.veerkrachtigebuurten.designsession;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_DESIGN_SESSIONS;
import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Card;
import nl.veerkrachtigebuurten.gathering.Coming;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.Errand;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.Searchable;
import nl.veerkrachtigebuurten.gathering.TextSearch;
import nl.veerkrachtigebuurten.moment.Moment;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What design sessions bring to the start page of who is invited or planned them, and to search. */
@Component
@Order(35)
@Transactional(readOnly = true)
class DesignSessionDesk implements Desk, Searchable {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));
    private static final int MONTHS_AHEAD = 3;
    private static final String FOUND = """
            select id, title, place from design_session where search @@ websearch_to_tsquery('dutch', :words)
            order by ts_rank(search, websearch_to_tsquery('dutch', :words)) desc, id desc limit :most""";

    private final DesignSessions sessions;
    private final TextSearch search;
    private final Clock clock;

    DesignSessionDesk(DesignSessions sessions, TextSearch search, Clock clock) {
        this.sessions = sessions;
        this.search = search;
        this.clock = clock;
    }

    /** Whoever planned one says afterwards who took part. */
    @Override
    public List<Errand> waitingFor(Member member) {
        return !member.may(EDIT_DESIGN_SESSIONS)
                ? List.of()
                : sessions.unsaid(member.personId(), LocalDate.now(clock), Limit.of(10)).stream()
                        .map(session -> new Errand(
                                "designsession.errand",
                                session.title(),
                                session.path() + "/deelname",
                                "designsession.errand.verb",
                                "designsession.errand.why",
                                List.of(DAY.format(session.day()))))
                        .toList();
    }

    @Override
    public List<Coming> comingBetween(Member member, LocalDate from, LocalDate until) {
        return !member.may(READ_CAUSES)
                ? List.of()
                : sessions.comingFor(member.personId(), from, until, Limit.of(20)).stream()
                        .map(session -> new Coming(
                                Moment.of(DAY.format(session.day()), session.day()),
                                "designsession.kind",
                                session.title(),
                                session.path()))
                        .toList();
    }

    /** However much else comes, an invitation is not crowded out. */
    @Override
    public Optional<Card> card(Member member) {
        var today = LocalDate.now(clock);
        var invited = sessions.comingFor(member.personId(), today, today.plusMonths(MONTHS_AHEAD), Limit.of(5));
        return member.may(READ_CAUSES) && !invited.isEmpty()
                ? Optional.of(new Card("designsession/card", invited))
                : Optional.empty();
    }

    @Override
    public List<Hit> search(String words, Member member, int most) {
        return !member.may(READ_CAUSES)
                ? List.of()
                : search.find(
                        FOUND,
                        words,
                        most,
                        (row, number) -> new Hit(
                                "designsession.kind",
                                row.getString("title"),
                                "/ontwerpsessies/" + row.getLong("id"),
                                row.getString("place")));
    }
}
