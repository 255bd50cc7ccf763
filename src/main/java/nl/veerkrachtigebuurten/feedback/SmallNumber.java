package nl.veerkrachtigebuurten.feedback;

import org.jspecify.annotations.Nullable;

/** A number of findings as somebody may know it. */
final class SmallNumber {

    static final int LEAST = 5;

    private SmallNumber() {}

    /** The number; none where it is too small to tell, which also goes for nought. */
    static @Nullable Integer shown(int number, boolean toTheTeam) {
        return toTheTeam || number >= LEAST ? Integer.valueOf(number) : null;
    }
}
