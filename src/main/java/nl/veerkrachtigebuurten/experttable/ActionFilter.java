package nl.veerkrachtigebuurten.experttable;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which actions a list shows, as its address says it.
 *
 * @param table the table's part of an address
 * @param pillar the pillar's part of an address
 * @param after and before: the place in the list from which to go on
 */
record ActionFilter(
        @BindParam("tafel") @Nullable String table,
        @BindParam("staat") @Nullable Choice choice,
        @BindParam("eigenaar") @Nullable Long owner,
        @BindParam("pijler") @Nullable String pillar,
        @BindParam("mijn") @Nullable Boolean mine,
        @BindParam("tekst") @Nullable String text,
        @BindParam("na") @Nullable String after,
        @BindParam("voor") @Nullable String before) {

    /** What is open, unless asked otherwise. */
    Choice chosen() {
        return choice == null ? Choice.OPEN : choice;
    }

    public boolean isMine() {
        return Boolean.TRUE.equals(mine);
    }

    public boolean isNarrowed() {
        return isMine() || Stream.of(table, choice, owner, pillar, text).anyMatch(asked -> asked != null);
    }

    String from(String parameter, Cursor place) {
        return UriComponentsBuilder.fromPath("/acties")
                .queryParamIfPresent("tafel", Optional.ofNullable(table))
                .queryParamIfPresent("staat", Optional.ofNullable(choice))
                .queryParamIfPresent("eigenaar", Optional.ofNullable(owner))
                .queryParamIfPresent("pijler", Optional.ofNullable(pillar))
                .queryParamIfPresent("mijn", isMine() ? Optional.of("true") : Optional.empty())
                .queryParamIfPresent("tekst", Optional.ofNullable(text))
                .queryParam(parameter, place)
                .encode()
                .toUriString();
    }
}
