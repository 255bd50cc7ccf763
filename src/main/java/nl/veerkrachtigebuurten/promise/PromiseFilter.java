package nl.veerkrachtigebuurten.promise;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which promises a list shows, as its address says it.
 *
 * @param pillar the pillar's part of an address
 */
record PromiseFilter(
        @BindParam("staat") @Nullable PromiseState state,
        @BindParam("pijler") @Nullable String pillar,
        @BindParam("pagina") @Nullable Integer page) {

    Collection<PromiseState> states() {
        return PromiseState.storedAs(state);
    }

    boolean isOfAnyState() {
        return state == null;
    }

    boolean isOverdue() {
        return state == PromiseState.OVERDUE;
    }

    public String pillarOrAll() {
        return pillar == null ? "" : pillar;
    }

    int pageOrFirst() {
        return page == null ? 0 : Math.max(0, Math.min(page, 10_000));
    }

    /** The same pillar's promises that stand like this; of none, all of them. */
    public String with(@Nullable PromiseState other) {
        return new PromiseFilter(other, pillar, null).address();
    }

    /** Those of this pillar that stand as asked; of none, those of all. */
    public String within(@Nullable String other) {
        return new PromiseFilter(state, other, null).address();
    }

    String at(int other) {
        return new PromiseFilter(state, pillar, other).address();
    }

    private String address() {
        return UriComponentsBuilder.fromPath("/toezeggingen")
                .queryParamIfPresent("staat", Optional.ofNullable(state))
                .queryParamIfPresent("pijler", Optional.ofNullable(pillar))
                .queryParamIfPresent("pagina", Optional.ofNullable(page))
                .encode()
                .toUriString();
    }
}
