package nl.veerkrachtigebuurten.planline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which lines a list shows, as its address says it: what is not translated yet, unless asked otherwise.
 *
 * @param plan the plan's part of an address
 * @param table the expert table's part of an address: the lines that it translates
 */
record LineFilter(
        @BindParam("plan") @Nullable String plan,
        @BindParam("tafel") @Nullable String table,
        @BindParam("staat") @Nullable LineState state,
        @BindParam("pagina") @Nullable Integer page) {

    List<LineState> states() {
        return state == null ? LineState.UNTRANSLATED : List.of(state);
    }

    String planOrAll() {
        return plan == null ? "" : plan;
    }

    int pageOrFirst() {
        return page == null ? 0 : Math.max(0, Math.min(page, 10_000));
    }

    public boolean isNarrowed() {
        return plan != null || table != null || state != null;
    }

    String at(int other) {
        return UriComponentsBuilder.fromPath("/plannen/regels")
                .queryParamIfPresent("plan", Optional.ofNullable(plan))
                .queryParamIfPresent("tafel", Optional.ofNullable(table))
                .queryParamIfPresent("staat", Optional.ofNullable(state))
                .queryParam("pagina", other)
                .encode()
                .toUriString();
    }
}
