package nl.veerkrachtigebuurten.subject;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a person is removed, and that one looked at what goes. */
record RemovalForm(
        @NotBlank @Size(min = 5, max = 300) String reason,
        @NotNull @AssertTrue Boolean seen) {

    @SuppressWarnings("NullAway")
    static RemovalForm blank() {
        return new RemovalForm(null, false);
    }
}
