package nl.veerkrachtigebuurten.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A new password. Typed once, shown when asked: no second field to copy into. */
record PasswordForm(@NotBlank @Size(max = 128) @GoodPassword String password) {}
