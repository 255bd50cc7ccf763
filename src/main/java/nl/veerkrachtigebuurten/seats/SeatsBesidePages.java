package nl.veerkrachtigebuurten.seats;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.veerkrachtigebuurten.platform.Among;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.PagePart;
import nl.veerkrachtigebuurten.programme.PartnerOrganisation;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whom to write to, beside the public pages. */
@Component
@Order(ProgrammePart.SEATS)
class SeatsBesidePages implements PagePart {

    private final Seats seats;
    private final Bodies bodies;
    private final Seating seating;

    SeatsBesidePages(Seats seats, Bodies bodies, Seating seating) {
        this.seats = seats;
        this.bodies = bodies;
        this.seating = seating;
    }

    @Override
    public Optional<Part> onFront() {
        return part(seats.ofKinds(Among.names(List.of(SeatKind.PROGRAMME_DIRECTOR))), List.of());
    }

    @Override
    public Optional<Part> on(Pillar pillar) {
        var leader = seats.findFirstByKindAndPillarId(SeatKind.PILLAR_LEADER, pillar.id());
        var tables = bodies.findByKindOrderById(BodyKind.EXPERT_TABLE).stream()
                .filter(table -> table.pillars().stream().anyMatch(pillar::isSameAs))
                .map(table -> new SeatGroup(
                        table, SeatKind.STRATEGIST, seating.occupancies(seats.findByBodyIdOrderById(table.id()))))
                .toList();
        return part(leader.stream().toList(), tables);
    }

    @Override
    public Optional<Part> on(Neighbourhood neighbourhood) {
        return part(
                seats.ofKinds(Among.names(List.of(SeatKind.PARTICIPATION_MEMBER))).stream()
                        .filter(hasMailbox())
                        .limit(1)
                        .toList(),
                List.of());
    }

    @Override
    public Optional<Part> on(PartnerOrganisation partner) {
        var own = seats.findByPartnerIdOrderById(partner.id());
        return part(
                own.stream().sorted(Comparator.comparing(Seat::kind).reversed()).toList(), List.of());
    }

    private Optional<Part> part(List<Seat> contacts, List<SeatGroup> tables) {
        var content = new SeatsOnPage(seating.occupancies(contacts), tables);
        return content.isEmpty() ? Optional.empty() : Optional.of(new Part("seats/on-page", content, true));
    }

    private static Predicate<Seat> hasMailbox() {
        return seat -> seat.mailbox() != null;
    }
}
