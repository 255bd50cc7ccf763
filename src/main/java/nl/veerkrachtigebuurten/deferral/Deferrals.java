package nl.veerkrachtigebuurten.deferral;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.NativeQuery;

interface Deferrals extends Store<Deferral> {

    /** What was said of a cause, the last first. */
    List<Deferral> findByCauseIdOrderByIdDesc(long causeId, Limit most);

    /** Whether something is chosen, going on or done about a cause. */
    @NativeQuery("select taken_up from cause_outcome where cause_id = :causeId")
    boolean isTakenUp(long causeId);
}
