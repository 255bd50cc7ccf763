package nl.veerkrachtigebuurten.undermining;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why it was wrong to say that something undermines an intervention. */
record TakeBackForm(@NotBlank @Size(max = 1000) String why) {}
