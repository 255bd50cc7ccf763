package nl.veerkrachtigebuurten.seats;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.programme.PartnerOrganisation;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import nl.veerkrachtigebuurten.signin.Account;
import nl.veerkrachtigebuurten.signin.Accounts;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The invented people of the demo, and the seats they hold. */
@Component
class DemoPeople {

    private static final String PASSWORD = "veerkracht-demo";
    private static final List<String> NAMES = List.of(
            "Marit Oosterhof",
            "Joris van Dam",
            "Amina Belhadj",
            "Pieter Hoogland",
            "Sanne de Wit",
            "Ruben Kalkman",
            "Fatma Yilmaz",
            "Willem Terpstra",
            "Noor van den Berg",
            "Hassan Amrani",
            "Lotte Visser",
            "Daan Schouten",
            "Yara Hendriks",
            "Mehmet Aksoy",
            "Femke Bakker",
            "Tobias Verhoeven",
            "Soraya El Idrissi",
            "Gijs Molenaar",
            "Ilse Kramer",
            "Bram Dijkstra",
            "Naima Ouali",
            "Koen Willems",
            "Eva Rietveld",
            "Samir Haddad",
            "Liesbeth Post",
            "Thijs Brouwer",
            "Roos Vermeer",
            "Omar Said",
            "Anouk Peters",
            "Jelle Huisman",
            "Zeynep Demir",
            "Maarten Smit",
            "Carla Pinas",
            "Stijn van Leeuwen",
            "Mirjam Groen",
            "Idris Warsame",
            "Tess Koster",
            "Hugo Jansen",
            "Latifa Boussaid",
            "Arjan Mulder",
            "Petra Vonk",
            "Kees Blok",
            "Wilma Stam",
            "Ahmed Riahi",
            "Joke Baas",
            "Rik Zwart");
    private static final Map<String, String> ACCOUNTS = Map.of(
            "Iris Blom", "pijlerleider.veiligheid@example.nl",
            "Hanna Smeets", "pijlerleider.gezondheid@example.nl",
            "Otto Versteeg", "pijlerleider.leren@example.nl",
            "Selma Kaya", "pijlerleider.werken@example.nl",
            "Gerben Prins", "pijlerleider.wonen@example.nl");

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
        var hash = passwords.encode(PASSWORD);
        Map<String, String> left = new HashMap<>(accountsBySeat());
        Deque<String> names = new ArrayDeque<>(NAMES);
        var all = seats.findAllByOrderById();
        speakForPartners(all);
        for (var seat : all) {
            if (isVacant(seat, all)) {
                continue;
            }
            var email = left.remove(keyOf(seat));
            var person = person(nameFor(email, names), email == null ? null : Account.forDemo(email, hash));
            appointments.save(new Appointment(seat, person, Appointment.Capacity.HOLDER, beginOf(seat, today)));
        }
    }

    private static Map<String, String> accountsBySeat() {
        var bySeat = new HashMap<String, String>();
        ACCOUNTS.values()
                .forEach(email -> bySeat.put(
                        "PILLAR_LEADER " + email.substring(email.indexOf('.') + 1, email.indexOf('@')), email));
        bySeat.put("PROGRAMME_DIRECTOR programmabureau", "programmabureau@example.nl");
        bySeat.put("STUURGROEP_MEMBER stuurgroep", "stuurgroep@example.nl");
        bySeat.put("STRATEGIST tafel-wonen", "strateeg.wonen@example.nl");
        bySeat.put("PROJECT_LEADER tafel-wonen", "projectleider.wonen@example.nl");
        bySeat.put("PARTICIPATION_MEMBER participatie", "participatie@example.nl");
        bySeat.put("PARTNER_CONTACT ozhw", "partner.ozhw@example.nl");
        return bySeat;
    }

    private static String keyOf(Seat seat) {
        if (seat.pillar() != null) {
            return seat.kind() + " " + seat.pillar().slug();
        }
        return seat.kind() + " "
                + (seat.body() != null
                        ? seat.body().slug()
                        : seat.partner() == null ? "" : seat.partner().slug());
    }

    private static String nameFor(@org.jspecify.annotations.Nullable String email, Deque<String> names) {
        return ACCOUNTS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(email))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(names::pop);
    }

    /** The kwartiermaker has handed over, one project leader is being sought, and most contacts are still to be named. */
    private static boolean isVacant(Seat seat, List<Seat> all) {
        var last = all.stream()
                .filter(other -> other.body() != null && seat.body() != null)
                .filter(other -> other.body() == seat.body() && other.kind() == seat.kind())
                .reduce((first, second) -> second)
                .orElse(seat);
        var slug = seat.body() == null ? "" : seat.body().slug();
        return seat.kind() == SeatKind.KWARTIERMAKER
                || (last == seat
                        && List.of("tafel-werken", "tafel-gezondheid").contains(slug)
                        && seat.kind() == SeatKind.PROJECT_LEADER)
                || (last == seat && slug.equals("participatie"))
                || (seat.partner() != null
                        && seat.kind() == SeatKind.PARTNER_CONTACT
                        && !List.of("ozhw", "vivera", "trivire")
                                .contains(seat.partner().slug()));
    }

    private void speakForPartners(List<Seat> all) {
        var coalition = new ArrayDeque<PartnerOrganisation>(partners.findAllByOrderByName());
        all.stream()
                .filter(seat -> seat.kind() == SeatKind.STUURGROEP_MEMBER)
                .forEach(seat -> seat.speakFor(coalition.poll()));
    }

    private Person person(String name, @org.jspecify.annotations.Nullable Account account) {
        var person = new Person(name);
        var mail = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.nl";
        person.describe(name, account == null ? mail : account.email(), "06-0000" + (1000 + name.hashCode() % 1000));
        person.agree(name.hashCode() % 3 != 0, name.hashCode() % 4 == 0);
        if (account != null) {
            person.signsInWith(accounts.save(account));
        }
        return people.save(person);
    }

    private static LocalDate beginOf(Seat seat, LocalDate today) {
        return today.minusMonths(4 + seat.id() % 17).withDayOfMonth(1);
    }
}
