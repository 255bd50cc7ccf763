package nl.veerkrachtigebuurten.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the form of a buurt submits; a new buurt has no version yet. */
record NeighbourhoodForm(
        @NotBlank @Size(max = 60) String name,
        @Nullable @Size(max = 20_000) String about,
        @Nullable Integer version) {

    static NeighbourhoodForm of(Neighbourhood neighbourhood) {
        return new NeighbourhoodForm(neighbourhood.name(), neighbourhood.about(), neighbourhood.version());
    }
}
