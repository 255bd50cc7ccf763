package nl.veerkrachtigebuurten.seats;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammeFile.BodyEntry;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes the bodies and their seats from the file; pillars have a leader and partners a contact besides. */
@Component
@Order(ProgrammePart.SEATS)
class FactsOfSeats implements ProgrammePart {

    private static final Map<String, BodyKind> BODIES = Map.of(
            "stuurgroep", BodyKind.STUURGROEP,
            "programme-office", BodyKind.PROGRAMME_OFFICE,
            "participation-team", BodyKind.PARTICIPATION_TEAM,
            "expert-table", BodyKind.EXPERT_TABLE);
    private static final Map<String, SeatKind> SEATS = Map.of(
            "kwartiermaker", SeatKind.KWARTIERMAKER,
            "programmadirecteur", SeatKind.PROGRAMME_DIRECTOR,
            "programmamedewerker", SeatKind.PROGRAMME_OFFICER,
            "strateeg", SeatKind.STRATEGIST,
            "projectleider", SeatKind.PROJECT_LEADER);

    private final Pillars pillars;
    private final PartnerOrganisations partners;
    private final Bodies bodies;
    private final Seats seats;
    private final DemoPeople demoPeople;

    FactsOfSeats(Pillars pillars, PartnerOrganisations partners, Bodies bodies, Seats seats, DemoPeople demoPeople) {
        this.pillars = pillars;
        this.partners = partners;
        this.bodies = bodies;
        this.seats = seats;
        this.demoPeople = demoPeople;
    }

    @Override
    public void load(ProgrammeFile file) {
        file.bodies().forEach(this::load);
        pillars.findAllByOrderByPosition()
                .forEach(pillar -> seats.save(Seat.leading(pillar, "Pijlerleider " + pillar.name())));
        partners.findAllByOrderByName().forEach(partner -> seats.save(Seat.contactOf(partner)));
    }

    @Override
    public void live(LocalDate today) {
        demoPeople.takeTheirSeats(today);
    }

    private void load(BodyEntry entry) {
        var body = new Body(entry.key(), requireNonNull(BODIES.get(entry.kind())), entry.name(), pillarsOf(entry));
        if (entry.size() != null) {
            body.means(entry.size().least(), entry.size().most());
        }
        bodies.save(body);
        entry.seats().forEach((key, number) -> {
            for (var count = 1; count <= number; count++) {
                seats.save(Seat.in(body, kindOf(body, key), nameOf(body, key)));
            }
        });
    }

    private Set<Pillar> pillarsOf(BodyEntry entry) {
        var found = new LinkedHashSet<Pillar>();
        if (entry.pillar() != null) {
            found.add(pillars.at(entry.pillar()));
        }
        return found;
    }

    static SeatKind kindOf(Body body, String key) {
        if (key.equals("lid")) {
            return body.kind() == BodyKind.STUURGROEP ? SeatKind.STUURGROEP_MEMBER : SeatKind.PARTICIPATION_MEMBER;
        }
        return requireNonNull(SEATS.get(key), key);
    }

    private static String nameOf(Body body, String key) {
        var name = Character.toUpperCase(key.charAt(0)) + key.substring(1);
        return body.kind() == BodyKind.PROGRAMME_OFFICE ? name : name + " " + inSentence(body.name());
    }

    private static String inSentence(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
