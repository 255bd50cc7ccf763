package nl.veerkrachtigebuurten.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.platform.Secret;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.routekaart.Excerpt;
import nl.veerkrachtigebuurten.seats.Appointment;
import nl.veerkrachtigebuurten.seats.Appointments;
import nl.veerkrachtigebuurten.seats.SeatKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In the demo the pillar leaders have links in use. What they open nobody knows: the hash is of nothing. */
@Component
@Order(ProgrammePart.LAST)
class DemoLinks implements ProgrammePart {

    private final CalendarLinks links;
    private final Appointments appointments;
    private final Clock clock;

    DemoLinks(CalendarLinks links, Appointments appointments, Clock clock) {
        this.links = links;
        this.appointments = appointments;
        this.clock = clock;
    }

    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        appointments.validOn(today).stream()
                .filter(held -> held.seat().kind() == SeatKind.PILLAR_LEADER)
                .forEach(held -> live(held, today));
    }

    private void live(Appointment held, LocalDate today) {
        var account = held.person().account();
        if (account == null) {
            return;
        }
        var now = today.atTime(7, 40).atZone(clock.getZone()).toInstant();
        var own = Excerpt.ownedBy(held.seat());
        var phone = new CalendarLink(
                Secret.hash(Secret.made()), account.id(), "Telefoon", own, now.minus(Duration.ofDays(60)));
        links.noteUse(links.save(phone).id(), now);
        var laptop = new CalendarLink(
                Secret.hash(Secret.made()),
                account.id(),
                "Oude laptop",
                Excerpt.WHOLE,
                now.minus(Duration.ofDays(200)));
        laptop.withdraw(now.minus(Duration.ofDays(61)));
        links.save(laptop);
    }
}
