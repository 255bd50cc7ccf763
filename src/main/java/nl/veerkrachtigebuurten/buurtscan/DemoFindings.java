package nl.veerkrachtigebuurten.buurtscan;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.seats.Appointment;
import nl.veerkrachtigebuurten.seats.Appointments;
import nl.veerkrachtigebuurten.seats.SeatKind;
import org.springframework.stereotype.Component;

/** The invented findings of the demo: a scan that is done, one that is being interpreted, and one that goes on today. */
@Component
class DemoFindings {

    private static final List<HeardBy> WAYS = List.of(
            HeardBy.CONVERSATION,
            HeardBy.CONVERSATION,
            HeardBy.CONVERSATION,
            HeardBy.HOME_VISIT,
            HeardBy.HOME_VISIT,
            HeardBy.MEETING,
            HeardBy.MEETING,
            HeardBy.SURVEY);

    private final Buurtscans scans;
    private final Findings findings;
    private final FindingPlaces places;
    private final Neighbourhoods neighbourhoods;
    private final FactsOfBuurtscan.PillarsAndPartners known;
    private final Appointments appointments;

    DemoFindings(
            Buurtscans scans,
            Findings findings,
            FindingPlaces places,
            Neighbourhoods neighbourhoods,
            FactsOfBuurtscan.PillarsAndPartners known,
            Appointments appointments) {
        this.scans = scans;
        this.findings = findings;
        this.places = places;
        this.neighbourhoods = neighbourhoods;
        this.known = known;
        this.appointments = appointments;
    }

    void hear(LocalDate today) {
        var chance = new Random(2024);
        var team = new Team(authors(SeatKind.PARTICIPATION_MEMBER, today), authors(SeatKind.PARTNER_CONTACT, today));
        var sayings = DemoSayings.read();
        var told = new Told(sayings, sayings.shuffled(chance), pillars(), chance);
        var done = scans.findAllByOrderByYearDescSlug().get(0);
        hear(done, 214, LocalDate.of(done.year(), 11, 20), team, told);
        var last = open("walburg", today.minusYears(1).withMonth(3).withDayOfMonth(4), today.getYear() - 1);
        last.reach(BuurtscanPhase.INTERPRETATION, today.minusMonths(1));
        hear(last, 110, last.opened().plusMonths(8), team, told);
        var now = open("noord", today.minusMonths(4), today.getYear());
        now.reach(BuurtscanPhase.EXPLORATION, today.minusMonths(3));
        hear(now, 70, today.minusDays(1), team, told);
    }

    private record Team(List<Author> members, List<Author> contacts) {}

    private record Told(
            DemoSayings sayings, Deque<DemoSayings.Said> left, Map<String, Pillar> pillars, Random chance) {}

    private List<Author> authors(SeatKind kind, LocalDate today) {
        return appointments.validOn(today).stream()
                .filter(it -> it.seat().kind() == kind)
                .map(Appointment::person)
                .map(person -> new Author(person.id(), person.name()))
                .toList();
    }

    /** By their address, read once. */
    private Map<String, Pillar> pillars() {
        return known.pillars().findAllByOrderByPosition().stream().collect(toMap(Pillar::slug, Function.identity()));
    }

    private Buurtscan open(String neighbourhood, LocalDate day, int year) {
        return scans.save(new Buurtscan(neighbourhoods.at(neighbourhood), year, day));
    }

    private void hear(Buurtscan scan, int number, LocalDate until, Team team, Told told) {
        var days = ChronoUnit.DAYS.between(scan.opened().plusDays(20), until);
        for (var count = 0; count < number; count++) {
            var day = until.minusDays(days * count / number);
            hear(scan, day, team, told);
        }
    }

    private void hear(Buurtscan scan, LocalDate day, Team team, Told told) {
        var chance = told.chance();
        var said = told.left().removeFirst();
        var byPartner = chance.nextInt(12) == 0 && !team.contacts().isEmpty();
        var authors = byPartner ? team.contacts() : team.members();
        var way = byPartner ? HeardBy.PARTNER : WAYS.get(chance.nextInt(WAYS.size()));
        var partner = byPartner ? known.partners().at(chance.nextBoolean() ? "ozhw" : "vivera") : null;
        var interpreted = chance.nextInt(10) < (scan.phase() == BuurtscanPhase.EXPLORATION ? 3 : 8);
        var written =
                day.atTime(LocalTime.of(9, 0).plusMinutes(chance.nextInt(500))).toInstant(ZoneOffset.UTC);
        var finding = findings.save(new Finding(
                        scan,
                        new UUID(chance.nextLong(), chance.nextLong()),
                        authors.get(chance.nextInt(authors.size())),
                        written)
                .tell(
                        FindingKind.of(said.saying().kind()).orElseThrow(),
                        said.words(),
                        interpreted ? said.saying().means() : null,
                        new Hearing(day, way, partner))
                .touch(said.saying().pillars().stream().map(told.pillars()::get).toList()));
        if (chance.nextInt(9) < 5) {
            var all = told.sayings().places();
            places.put(finding, all.get(chance.nextInt(all.size())));
        }
    }
}
