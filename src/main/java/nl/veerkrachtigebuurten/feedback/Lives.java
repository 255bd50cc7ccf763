package nl.veerkrachtigebuurten.feedback;

import java.util.Set;

/** For a module in which findings go on as others: as which a finding is there now. Without any it is there as itself. */
public interface Lives {

    /** The ids of what it goes on as; the finding's own where it is still itself. */
    Set<Long> now(long findingId);
}
