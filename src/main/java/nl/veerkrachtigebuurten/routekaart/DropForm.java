package nl.veerkrachtigebuurten.routekaart;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a milestone is dropped. */
record DropForm(@NotBlank @Size(max = 2000) String reason) {}
