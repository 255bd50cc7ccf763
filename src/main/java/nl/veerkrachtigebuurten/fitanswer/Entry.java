package nl.veerkrachtigebuurten.fitanswer;

import nl.veerkrachtigebuurten.fitcheck.FitCheck;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody comes in to answer.
 *
 * @param code from a printed form, if that is how one came
 */
record Entry(FitCheck check, @Nullable String code) {}
