package nl.veerkrachtigebuurten.programme;

import java.time.LocalDate;

/**
 * What one module takes from the programme file into an empty database, and what it adds to that in the demo. Ordered
 * by {@code @Order}: first every part loads, then every part lives.
 */
public interface ProgrammePart {

    int PROGRAMME = 0;
    int SEATS = 10;
    int ROUTEKAART = 20;
    int PLAN = 30;
    int EXPERT_TABLE = 40;
    int BUURTSCAN = 50;
    int STUURGROEP = 60;
    int LAST = 100;

    void load(ProgrammeFile file);

    /** Invents a believable life up to today; the same day gives the same life. */
    default void live(LocalDate today) {}
}
