package nl.veerkrachtigebuurten.feedback;

import java.time.LocalDate;
import java.util.Optional;

/** For a module in which people talk about findings: when this one was talked about last. */
public interface Discussed {

    Optional<LocalDate> discussed(long findingId);
}
