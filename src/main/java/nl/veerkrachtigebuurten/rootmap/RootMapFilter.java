package nl.veerkrachtigebuurten.rootmap;

import java.util.Arrays;
import java.util.List;
import nl.veerkrachtigebuurten.cause.Certainty;
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
        @BindParam("ver") @Nullable Integer far,
        @BindParam("zekerheid") @Nullable String certainty,
        @BindParam("toon") @Nullable String shown) {

    /** What stands on the map besides causes, by the word that an address has for it. */
    static final List<String> CHOICES = List.of("oorzaken", "gehoord", "aanpak");

    /** How many steps from the middle. */
    public int steps() {
        return far == null ? 2 : Math.max(1, Math.min(far, 4));
    }

    public boolean isNarrowed() {
        return around != null || pillar != null || neighbourhood != null || sureness() != null || isChosen();
    }

    /** How certain the causes are that one wants to see; what cannot be read does not count. */
    public @Nullable Certainty sureness() {
        return Arrays.stream(Certainty.values())
                .filter(it -> it.name().equals(certainty))
                .findFirst()
                .orElse(null);
    }

    private boolean isChosen() {
        return shown != null && CHOICES.contains(shown);
    }

    /** Whether what was heard stands on the map. */
    boolean isWithFindings() {
        return !isChosen() || "gehoord".equals(shown);
    }

    /** Whether what is done about causes stands on the map. */
    boolean isWithInterventions() {
        return !isChosen() || "aanpak".equals(shown);
    }

    static String of(String key) {
        return "/wortelkaart?van=" + key;
    }
}
