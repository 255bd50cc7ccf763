package nl.veerkrachtigebuurten.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A new password of somebody who is signed in, and the one used until now. */
record ChangePasswordForm(
        @NotBlank @Size(max = 128) String current,
        @NotBlank @Size(max = 128) @GoodPassword String password) {}
