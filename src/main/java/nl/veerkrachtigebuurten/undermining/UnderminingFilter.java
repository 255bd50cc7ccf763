package nl.veerkrachtigebuurten.undermining;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which of them a list shows, as its address says it; the open ones unless it asks for others.
 *
 * @param after the last of the page before, by its id; {@code before} the first of the page behind
 */
record UnderminingFilter(
        @BindParam("pijler") @Nullable String pillar,
        @BindParam("stand") @Nullable UnderminingState asked,
        @BindParam("na") @Nullable Long after,
        @BindParam("voor") @Nullable Long before) {

    public UnderminingState state() {
        return asked == null ? UnderminingState.OPEN : asked;
    }

    public boolean isNarrowed() {
        return pillar != null || asked != null;
    }

    /** The address from another place in the list. */
    String from(String side, long id) {
        return UriComponentsBuilder.fromPath("/interventies/ondermijnd")
                .queryParamIfPresent("pijler", Optional.ofNullable(pillar))
                .queryParamIfPresent("stand", Optional.ofNullable(asked))
                .queryParam(side, id)
                .encode()
                .toUriString();
    }
}
