package nl.veerkrachtigebuurten.seats;

/** The kinds of bodies that seats stand in. */
public enum BodyKind {
    STUURGROEP,
    PROGRAMME_OFFICE,
    PARTICIPATION_TEAM,
    EXPERT_TABLE
}
