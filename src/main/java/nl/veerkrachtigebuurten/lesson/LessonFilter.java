package nl.veerkrachtigebuurten.lesson;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which lessons a list shows, as its address says it.
 *
 * @param after the last of the page before, by its id; {@code before} the first of the page behind
 */
record LessonFilter(
        @BindParam("q") @Nullable String words,
        @BindParam("pijler") @Nullable String pillar,
        @BindParam("buurt") @Nullable String neighbourhood,
        @BindParam("plan") @Nullable String plan,
        @BindParam("uitkomst") @Nullable LessonOutcome outcome,
        @BindParam("na") @Nullable Long after,
        @BindParam("voor") @Nullable Long before) {

    public boolean isNarrowed() {
        return words != null || pillar != null || neighbourhood != null || plan != null || outcome != null;
    }

    /** The address from another place in the list. */
    String from(String side, long id) {
        return UriComponentsBuilder.fromPath("/lessen")
                .queryParamIfPresent("q", Optional.ofNullable(words))
                .queryParamIfPresent("pijler", Optional.ofNullable(pillar))
                .queryParamIfPresent("buurt", Optional.ofNullable(neighbourhood))
                .queryParamIfPresent("plan", Optional.ofNullable(plan))
                .queryParamIfPresent("uitkomst", Optional.ofNullable(outcome))
                .queryParam(side, id)
                .encode()
                .toUriString();
    }
}
