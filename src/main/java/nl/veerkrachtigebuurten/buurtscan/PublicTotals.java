package nl.veerkrachtigebuurten.buurtscan;

import java.util.Map;
import org.springframework.stereotype.Component;

/** How many findings each buurt has, where anybody may know that: the same number that stands on its page. */
@Component
public class PublicTotals {

    private final ReleasedFigures released;

    PublicTotals(ReleasedFigures released) {
        this.released = released;
    }

    /** By the id of the buurt; nothing for a buurt of which it is not told. */
    public Map<Long, Integer> byNeighbourhood() {
        return released.now().byNeighbourhood();
    }
}
