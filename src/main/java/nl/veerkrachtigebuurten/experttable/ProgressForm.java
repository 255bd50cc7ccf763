package nl.veerkrachtigebuurten.experttable;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody says of an action: how it stands now, and the words to it. */
record ProgressForm(
        @NotNull ActionState state,
        @Nullable @Size(max = 2000) String words,
        @Nullable Integer version) {}
