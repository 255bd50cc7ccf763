package nl.veerkrachtigebuurten.signin;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who forgot a password. */
record ForgottenPasswordForm(
        @NotBlank @Email @Size(max = 254) String email) {}
