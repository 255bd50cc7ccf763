package nl.veerkrachtigebuurten.planline;

import java.time.Instant;

/** How many lines of a plan are yet to be translated, and since when the oldest. */
public record WaitingLines(String plan, String title, long count, Instant since) {}
