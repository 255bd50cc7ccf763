package nl.veerkrachtigebuurten.gathering;

import java.time.Instant;

/**
 * One thing that changed.
 *
 * @param what message key of what happened, with the title as argument 0: "‘{0}’ is verschoven"
 * @param who the name of whoever did it
 */
public record News(Instant when, String who, String what, String title, String href) {}
