package nl.veerkrachtigebuurten.subject;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.veerkrachtigebuurten.accesslog.Purpose;
import nl.veerkrachtigebuurten.accesslog.PurposeForm;

/** An address of which somebody asks what is known, and what one looks it up for. */
record AddressForm(
        @NotBlank @Size(max = 200) @Email String email,
        @NotNull Purpose purpose,
        @NotBlank @Size(min = 5, max = 300) String words) {

    @SuppressWarnings("NullAway")
    static AddressForm blank() {
        return new AddressForm(null, Purpose.REQUEST, null);
    }

    PurposeForm why() {
        return new PurposeForm(purpose, words);
    }

    /** The log keeps no addresses. */
    boolean isNamedInWords() {
        return words.contains("@");
    }
}
