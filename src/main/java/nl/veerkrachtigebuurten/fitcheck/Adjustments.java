package nl.veerkrachtigebuurten.fitcheck;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;

interface Adjustments extends Store<Adjustment> {

    /** What was decided, last first. */
    List<Adjustment> findByCheckIdOrderByIdDesc(long checkId);

    boolean existsByCheckId(long checkId);
}
