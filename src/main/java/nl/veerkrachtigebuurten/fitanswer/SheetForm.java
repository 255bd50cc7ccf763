package nl.veerkrachtigebuurten.fitanswer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many forms one prints. */
record SheetForm(@NotNull @Min(1) @Max(200) Integer number) {}
