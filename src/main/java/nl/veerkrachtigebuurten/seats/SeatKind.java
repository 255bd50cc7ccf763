package nl.veerkrachtigebuurten.seats;

/** The responsibilities that the programme knows; the rights of each stand in {@link SeatRights}. */
public enum SeatKind {
    PROGRAMME_DIRECTOR,
    KWARTIERMAKER,
    PROGRAMME_OFFICER,
    STUURGROEP_MEMBER,
    PILLAR_LEADER,
    STRATEGIST,
    PROJECT_LEADER,
    PARTICIPATION_MEMBER,
    PARTNER_CONTACT
}
