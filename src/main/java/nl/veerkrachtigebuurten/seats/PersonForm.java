package nl.veerkrachtigebuurten.seats;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the programme office's form of a person submits. */
record PersonForm(
        @NotBlank @Size(max = 120) String name,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 40) String phone,
        boolean contactShown,
        boolean namePublic,
        @Nullable Integer version) {

    static PersonForm of(Person person) {
        return new PersonForm(
                person.name(),
                person.email(),
                person.phone(),
                person.isContactShown(),
                person.isNamePublic(),
                person.version());
    }
}
