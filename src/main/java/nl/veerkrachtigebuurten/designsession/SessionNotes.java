package nl.veerkrachtigebuurten.designsession;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Store;
import org.springframework.data.domain.Limit;

interface SessionNotes extends Store<SessionNote> {

    /** As they were written, the last one first. */
    List<SessionNote> findBySessionIdOrderByIdDesc(long sessionId, Limit most);
}
