package nl.veerkrachtigebuurten.rootmap;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What part of the root map one looks at, as the address says it.
 *
 * @param around what stands in the middle: {@code oorzaak-12}
 */
record RootMapFilter(
        @BindParam("van") @Nullable String around,
        @BindParam("pijler") @Nullable String pillar,
        @BindParam("buurt") @Nullable String neighbourhood,
        @BindParam("ver") @Nullable Integer far) {

    /** How many steps from the middle. */
    public int steps() {
        return far == null ? 2 : Math.max(1, Math.min(far, 4));
    }

    public boolean isNarrowed() {
        return around != null || pillar != null || neighbourhood != null;
    }

    static String of(String key) {
        return "/wortelkaart?van=" + key;
    }
}
