package nl.veerkrachtigebuurten.following;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where the news of a milestone is to go. */
record FollowForm(@NotBlank @Email @Size(max = 254) String email) {}
