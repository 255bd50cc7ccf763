package nl.veerkrachtigebuurten.cause;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which causes a list shows, as its address says it.
 *
 * @param findings those that are to point at the cause that is chosen from the list
 * @param after the last of the page before, by its id; {@code before} the first of the page behind
 */
record CauseFilter(
        @BindParam("q") @Nullable String words,
        @BindParam("pijler") @Nullable String pillar,
        @BindParam("buurt") @Nullable String neighbourhood,
        @BindParam("zekerheid") @Nullable Certainty certainty,
        @BindParam("bevinding") @Nullable List<Long> findings,
        @BindParam("na") @Nullable Long after,
        @BindParam("voor") @Nullable Long before) {

    public boolean isNarrowed() {
        return words != null || pillar != null || neighbourhood != null || certainty != null;
    }

    /** Whether a cause is looked for to point at. */
    public boolean isChoosing() {
        return findings != null && !findings.isEmpty();
    }

    /** The address from another place in the list. */
    String from(String side, long id) {
        return UriComponentsBuilder.fromPath("/oorzaken")
                .queryParamIfPresent("q", Optional.ofNullable(words))
                .queryParamIfPresent("pijler", Optional.ofNullable(pillar))
                .queryParamIfPresent("buurt", Optional.ofNullable(neighbourhood))
                .queryParamIfPresent("zekerheid", Optional.ofNullable(certainty))
                .queryParam("bevinding", findings == null ? List.of() : findings)
                .queryParam(side, id)
                .encode()
                .toUriString();
    }
}
