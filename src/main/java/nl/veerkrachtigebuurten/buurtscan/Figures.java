package nl.veerkrachtigebuurten.buurtscan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The numbers of a scan as somebody may know them. */
interface Figures {

    /** How many there are of a kind, or of all, that touch a pillar, or any or none. */
    Figure of(@Nullable FindingKind kind, @Nullable Long pillarId);

    /** Since when they stand like this; none where they are counted now. */
    @Nullable
    Instant since();

    default @Nullable Integer total() {
        return of(null, null).number();
    }

    static Figures counted(FindingTally tally) {
        return new Figures() {
            @Override
            public Figure of(@Nullable FindingKind kind, @Nullable Long pillarId) {
                return Figure.of(tally.number(kind, pillarId));
            }

            @Override
            public @Nullable Instant since() {
                return null;
            }
        };
    }
}
