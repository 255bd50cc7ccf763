package nl.veerkrachtigebuurten.buurtscan;

import java.util.Arrays;
import java.util.Optional;

/** How far a buurtscan has come, in the order in which it goes. */
enum BuurtscanPhase {
    PREPARATION("voorbereiding"),
    EXPLORATION("onderzoek"),
    INTERPRETATION("duiding"),
    DONE("afgerond");

    private final String word;

    BuurtscanPhase(String word) {
        this.word = word;
    }

    /** The phase as the programme file says it. */
    static Optional<BuurtscanPhase> of(String word) {
        return Arrays.stream(values()).filter(phase -> phase.word.equals(word)).findFirst();
    }

    /** The state of this phase's station, when the scan is in another. */
    public String stationWhen(BuurtscanPhase now) {
        return now == DONE || compareTo(now) < 0 ? "done" : this == now ? "now" : "todo";
    }
}
