package nl.veerkrachtigebuurten.seats;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a person says of itself: a telephone number, and who may see what. */
record DetailsForm(
        @Nullable @Size(max = 40) String phone,
        boolean contactShown,
        boolean namePublic,
        @Nullable Integer version) {

    static DetailsForm of(Person person) {
        return new DetailsForm(person.phone(), person.isContactShown(), person.isNamePublic(), person.version());
    }
}
