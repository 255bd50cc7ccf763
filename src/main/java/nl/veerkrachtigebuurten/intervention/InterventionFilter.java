package nl.veerkrachtigebuurten.intervention;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which interventions a list shows, as its address says it.
 *
 * @param after the last of the page before, by its id; {@code before} the first of the page behind
 */
record InterventionFilter(
        @BindParam("q") @Nullable String words,
        @BindParam("pijler") @Nullable String pillar,
        @BindParam("staat") @Nullable InterventionState state,
        @BindParam("na") @Nullable Long after,
        @BindParam("voor") @Nullable Long before) {

    public boolean isNarrowed() {
        return words != null || pillar != null || state != null;
    }

    /** The address from another place in the list. */
    String from(String side, long id) {
        return UriComponentsBuilder.fromPath("/interventies")
                .queryParamIfPresent("q", Optional.ofNullable(words))
                .queryParamIfPresent("pijler", Optional.ofNullable(pillar))
                .queryParamIfPresent("staat", Optional.ofNullable(state))
                .queryParam(side, id)
                .encode()
                .toUriString();
    }
}
