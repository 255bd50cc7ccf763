package nl.veerkrachtigebuurten.intervention;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What an intervention takes: whole euros and hours, and from whom they come. */
@Embeddable
public record Means(
        @Nullable Integer euros,
        @Nullable Integer hours,
        @Nullable String funder) {

    public boolean isNone() {
        return euros == null && hours == null && funder == null;
    }
}
