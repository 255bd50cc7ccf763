package nl.veerkrachtigebuurten.seats;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.gathering.News;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Who began and who stopped. */
@Component
class SeatsDesk implements Desk {

    private static final int MOST = 10;

    private final Appointments appointments;
    private final Clock clock;

    SeatsDesk(Appointments appointments, Clock clock) {
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public List<News> changedSince(Member member, Instant since) {
        var from = since.atZone(clock.getZone()).toLocalDate();
        var today = LocalDate.now(clock);
        var begun = appointments.begunBetween(from, today, Limit.of(MOST)).stream()
                .map(appointment -> news(appointment, appointment.begins(), "seats.news.begun"));
        var ended = appointments.endedBetween(from, today, Limit.of(MOST)).stream()
                .map(appointment -> news(appointment, appointment.ends(), "seats.news.ended"));
        return Stream.concat(begun, ended)
                .sorted(Comparator.comparing(News::when).reversed())
                .limit(MOST)
                .toList();
    }

    private News news(Appointment appointment, @Nullable LocalDate day, String what) {
        var when = (day == null ? appointment.begins() : day).atStartOfDay(clock.getZone());
        var person = appointment.person();
        return new News(
                when.toInstant(), person.name(), what, appointment.seat().name(), "/mensen/" + person.id());
    }
}
