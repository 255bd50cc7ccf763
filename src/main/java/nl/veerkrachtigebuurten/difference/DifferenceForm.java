package nl.veerkrachtigebuurten.difference;

import org.jspecify.annotations.Nullable;

/** The two days that somebody asks to compare, as the address names them. */
record DifferenceForm(@Nullable String van, @Nullable String tot) {}
