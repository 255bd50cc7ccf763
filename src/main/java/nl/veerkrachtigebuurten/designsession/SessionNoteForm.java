package nl.veerkrachtigebuurten.designsession;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is written down of a design session. */
record SessionNoteForm(@NotBlank @Size(max = 8000) String words) {}
