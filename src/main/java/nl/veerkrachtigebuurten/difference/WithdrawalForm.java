package nl.veerkrachtigebuurten.difference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a baseline is withdrawn. */
record WithdrawalForm(@NotBlank @Size(max = 500) String why) {}
