package nl.veerkrachtigebuurten.adoption;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many signatures it takes to adopt a version. */
record NeededForm(@NotNull @Min(1) Integer needed) {}
