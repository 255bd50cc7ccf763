package nl.veerkrachtigebuurten.adoption;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody says along with a signature. */
record SignatureForm(
        @Size(max = 1000) @Nullable String note, @Nullable Boolean reservation) {

    boolean isReservation() {
        return Boolean.TRUE.equals(reservation);
    }
}
