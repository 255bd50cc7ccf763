package nl.veerkrachtigebuurten.seats;

import java.util.List;

/** The kinds of bodies that seats stand in. */
public enum BodyKind {
    STUURGROEP(SeatKind.STUURGROEP_MEMBER),
    PROGRAMME_OFFICE(SeatKind.PROGRAMME_DIRECTOR, SeatKind.KWARTIERMAKER, SeatKind.PROGRAMME_OFFICER),
    PARTICIPATION_TEAM(SeatKind.PARTICIPATION_MEMBER),
    EXPERT_TABLE(SeatKind.STRATEGIST, SeatKind.PROJECT_LEADER);

    private final List<SeatKind> seats;

    BodyKind(SeatKind... seats) {
        this.seats = List.of(seats);
    }

    /** The kinds of seats that such a body has. */
    public List<SeatKind> seats() {
        return seats;
    }
}
