package nl.veerkrachtigebuurten.fitanswer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The code of a printed form, as somebody types it. */
record CodeForm(@NotBlank @Size(max = 40) String code) {

    String bare() {
        return code.replaceAll("[^A-Za-z0-9]", "");
    }
}
