package nl.veerkrachtigebuurten.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who sets up an installation: the first of the programme office. */
record FirstAccountForm(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @NotBlank @Size(max = 128) @GoodPassword String password) {}
