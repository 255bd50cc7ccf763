package nl.veerkrachtigebuurten.buurtscan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a finding is taken back. */
public record WithdrawalForm(@NotBlank @Size(max = 300) String reason) {}
