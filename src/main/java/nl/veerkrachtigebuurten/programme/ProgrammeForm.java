package nl.veerkrachtigebuurten.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the form of the programme's own text submits. */
record ProgrammeForm(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 200) String motto,
        @NotBlank @Size(max = 20_000) String about,
        @Nullable Integer version) {

    static ProgrammeForm of(Programme programme) {
        return new ProgrammeForm(programme.name(), programme.motto(), programme.about(), programme.version());
    }
}
