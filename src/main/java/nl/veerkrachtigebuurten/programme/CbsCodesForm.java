package nl.veerkrachtigebuurten.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** CBS codes of one year, typed or pasted from a list, in any notation. */
record CbsCodesForm(
        @NotNull @Min(2000) @Max(2100) Integer year,

        @NotBlank
        @Pattern(
                regexp = "(?i)\\s*BU\\d{4}[0-9A-Z]{4}([\\s,;]+BU\\d{4}[0-9A-Z]{4}){0,99}[\\s,;]*",
                message = "{cbs.codes.unreadable}")
        String codes) {

    List<String> each() {
        return Arrays.stream(codes.toUpperCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }
}
