package nl.veerkrachtigebuurten.replycard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** How many cards somebody wants to print. */
record CardSheetForm(@NotNull @Min(1) @Max(200) @Nullable Integer number) {}
