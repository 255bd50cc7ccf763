package nl.veerkrachtigebuurten.seats;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the form of a body submits: its name, and how many members it means to have. */
record BodyForm(
        @NotBlank @Size(max = 120) String name,
        @Nullable @PositiveOrZero Integer least,
        @Nullable @Max(100) Integer most,
        @Nullable Integer version) {

    static BodyForm of(Body body) {
        return new BodyForm(body.name(), body.least(), body.most(), body.version());
    }

    boolean meansTheImpossible() {
        return most != null && most < (least == null ? 0 : least);
    }
}
