package nl.veerkrachtigebuurten.talent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why it cannot help after all. */
record TalentWithdrawalForm(@NotBlank @Size(max = 1000) String why) {}
