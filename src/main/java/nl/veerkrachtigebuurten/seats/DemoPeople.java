package nl.veerkrachtigebuurten.seats;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.veerkrachtigebuurten.account.Account;
import nl.veerkrachtigebuurten.account.Accounts;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import nl.veerkrachtigebuurten.seats.DemoSeating.Invented;
import nl.veerkrachtigebuurten.seats.DemoSeating.Mailbox;
import nl.veerkrachtigebuurten.seats.DemoSeating.Sitting;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The invented people of the demo, and the seats they hold or held: {@code demo/people.yml}. */
@Component
class DemoPeople {

    private static final String PASSWORD = "veerkracht-demo";

    private final Seats seats;
    private final People people;
    private final Accounts accounts;
    private final Appointments appointments;
    private final PartnerOrganisations partners;
    private final PasswordEncoder passwords;

    DemoPeople(
            Seats seats,
            People people,
            Accounts accounts,
            Appointments appointments,
            PartnerOrganisations partners,
            PasswordEncoder passwords) {
        this.seats = seats;
        this.people = people;
        this.accounts = accounts;
        this.appointments = appointments;
        this.partners = partners;
        this.passwords = passwords;
    }

    void takeTheirSeats(LocalDate today) {
        var demo = RecordFile.read(new ClassPathResource("demo/people.yml"), DemoSeating.class);
        var all = seats.findAllByOrderById();
        demo.mailboxes().forEach(mailbox -> open(mailbox, all));
        var hash = Objects.requireNonNull(passwords.encode(PASSWORD));
        for (var invented : demo.people()) {
            var person = introduce(invented, hash);
            invented.seats().forEach(sitting -> sit(person, sitting, all, today));
        }
    }

    private static void open(Mailbox mailbox, List<Seat> all) {
        all.stream().filter(seat -> mailbox.isFor(seat)).forEach(seat -> seat.describe(seat.name(), mailbox.address()));
    }

    private Person introduce(Invented invented, String hash) {
        var person = new Person(invented.name());
        person.describe(invented.name(), invented.email(), invented.phone());
        person.agree(invented.contactShown(), invented.namePublic());
        if (invented.account() != null) {
            person.signsInWith(accounts.save(Account.forDemo(invented.email(), hash)));
        }
        return people.save(person);
    }

    /** A seat of that name may be there several times: the first one that is free. */
    private void sit(Person person, Sitting sitting, List<Seat> all, LocalDate today) {
        var begins = today.minusMonths(sitting.since()).withDayOfMonth(1);
        all.stream()
                .filter(seat -> sitting.isIn(seat) && (sitting.isDeputy() || isFree(seat, begins)))
                .findFirst()
                .ifPresent(seat -> {
                    var appointment = new Appointment(seat, person, sitting.capacity(), begins);
                    if (sitting.until() != null) {
                        appointment.end(today.minusMonths(sitting.until()).withDayOfMonth(1));
                    }
                    if (sitting.onBehalfOf() != null) {
                        seat.speakFor(partners.at(sitting.onBehalfOf()));
                    }
                    appointments.save(appointment);
                });
    }

    private boolean isFree(Seat seat, LocalDate day) {
        return appointments.validFrom(day, seat.id()).stream().noneMatch(Appointment::isHolder);
    }
}
