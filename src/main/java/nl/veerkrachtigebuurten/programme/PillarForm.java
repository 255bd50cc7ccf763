package nl.veerkrachtigebuurten.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the form of a pillar's text submits. */
record PillarForm(
        @NotBlank @Size(max = 200) String motto,
        @Nullable @Size(max = 20_000) String about,
        @Nullable Integer version) {

    static PillarForm of(Pillar pillar) {
        return new PillarForm(pillar.motto(), pillar.about(), pillar.version());
    }
}
